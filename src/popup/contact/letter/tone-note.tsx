import type { Text } from '../../../text/index.ts'
import { readTone, type Wanted } from '../../../understanding/read-tone.ts'

/** What would help more said differently, below the words it is about. It never stands in the way. */
export function ToneNote({ words, wanted, text }: { words: string; wanted?: Wanted; text: Text }) {
  const { title, tones, marked, never } = text.letters.tone
  const findings = readTone(words, wanted)
  return (
    <div role="status">
      {findings.length > 0 && (
        <div class="tone">
          <p class="strong">{title}</p>
          <ul class="dotted">
            {findings.map(({ tone, words: said }) => (
              <li key={tone}>{said.slice(0, 3).map(marked).join('')} {tones[tone]}</li>
            ))}
          </ul>
          <p class="note">{never}</p>
        </div>
      )}
    </div>
  )
}
