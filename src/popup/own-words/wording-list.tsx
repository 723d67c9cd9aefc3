import type { Text } from '../../text/index.ts'
import { Disclosure } from '../parts/disclosure.tsx'

/** What apps usually show, a typical sentence for each class, to be picked instead of copied. */
export function WordingList({ text, onChoose }: { text: Text; onChoose: (wording: string) => void }) {
  const { pick, back, classes } = text.ownWords.list
  return (
    <Disclosure summary={pick} back={back}>
      <ul class="found">
        {classes.map(({ wording, means }) => (
          <li key={wording}>
            <button type="button" onClick={() => onChoose(wording)}>
              <span lang="zh-CN">{wording}</span>
              <span class="note">{means}</span>
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
