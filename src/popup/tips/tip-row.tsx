import type { Text } from '../../text/index.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { TipBody, type KnownTip } from './tip-body.tsx'

type TipRowProps = {
  tip: KnownTip
  causes: readonly string[]
  /** When it was done, in words; null while it was not. */
  done: string | null
  text: Text
  /** Open from the start, where somebody was sent to this tip. */
  shown?: boolean
  onTick: () => void
}

/** A tip as one row with its tick; pressing the title opens the whole of it. */
export function TipRow({ tip, causes, done, text, shown = false, onTick }: TipRowProps) {
  const words = text.tipsScreen
  const { title } = text.tips[tip.id]
  const summary = (
    <span class="what">
      <span class="name">{title}</span>
      <span class="note">
        {done ?? words.brief(words.effort.of[tip.effort], text.format.list(tip.changes.map((change) => words.changes.of[change])))}
      </span>
    </span>
  )
  return (
    <li class="tick-row" id={`tip-${tip.id}`} data-done={done !== null}>
      <input type="checkbox" class="tick-box" aria-label={words.tick(title)} checked={done !== null} onChange={onTick} />
      <Disclosure look="row" summary={summary} back={words.back} initiallyOpen={shown}>
        <TipBody tip={tip} causes={causes} text={text} />
      </Disclosure>
    </li>
  )
}
