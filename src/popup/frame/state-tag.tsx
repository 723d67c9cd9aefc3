import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { FirstText } from '../../text/index.ts'

/** What state the line is in, and since when: closed · 18 November. Of a state that nobody told, what it is taken for. */
export function StateTag({ state, since, date, text }: Pick<Diagnosis, 'state' | 'since' | 'date'> & { text: FirstText }) {
  const named = state === 'unknown' ? text.frame.takenAsOpen : text.states[state]
  const dated = since === null || state === 'reopened' ? named : text.frame.since(named, text.format.dayWords(since, date))
  return <span class="state">{dated}</span>
}
