import type { Checkup } from '../../store/checkups.ts'
import type { Text } from '../../text/index.ts'
import type { ScreenProps } from '../actions.ts'
import { Disclosure } from '../parts/disclosure.tsx'
import { outcomeOf, type Outcome } from './outcome.ts'
import { Replayed } from './replayed.tsx'

const NAMED = 2

/** One past check-up: the day, the state, what came first and what it said, with how that went; opened, worked out again. */
export function PastCheckup(props: ScreenProps & { then: Checkup }) {
  const { text, caseFile, today, then } = props
  const words = text.history
  const states: Readonly<Record<string, string>> = text.states
  const causes: Readonly<Record<string, { name: string }>> = text.causes
  const said = saidThen(then, text)
  const outcome = outcomeOf(then, caseFile.events, today)
  const top = then.top.slice(0, NAMED).flatMap(({ cause }) => causes[cause]?.name ?? [])
  const summary = (
    <span class="what">
      <span class="name">{words.head(text.format.dayWords(then.date, today), states[then.state] ?? then.state)}</span>
      {top.length > 0 && <span class="note">{words.top(text.format.list(top))}</span>}
      {said !== null && <span class="note">{words.said(said, outcome === null ? '' : outcomeWords(outcome))}</span>}
    </span>
  )
  return (
    <li><Disclosure look="row" summary={summary} back={text.frame.close}><Replayed {...props} /></Disclosure></li>
  )

  function outcomeWords(known: Outcome): string {
    return 'day' in known ? words.outcome[known.what](text.format.dayWords(known.day, today)) : words.outcome[known.what]()
  }
}

/** The chance that was said then; null for a line closed on the person's own wish. */
function saidThen({ risk90, open90, range90 }: Checkup, text: Text): string | null {
  const share = (p: number) => text.format.shareWords(p, range90?.low ?? null, range90?.high ?? null)
  if (open90 !== null) return text.history.open90(share(open90))
  return risk90 === null ? null : text.history.risk(share(risk90))
}
