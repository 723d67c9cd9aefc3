import type { ScreenProps } from '../../actions.ts'
import { Card } from '../../parts/card.tsx'
import { gateWords } from '../ladder/gate-words.ts'
import { rungsOf } from '../ladder/rungs-of.ts'
import { readStepKey } from '../read-step-key.ts'

/** Where the step that takes a text has to wait, for what and until when: it can be written, and handed in then. `step`: the step's key. */
export function EarlyNote({ step, ...props }: ScreenProps & { step: string | undefined }) {
  const { text, today } = props
  const { step: id, subject } = readStepKey(step ?? '')
  const gate = subject === null ? undefined : rungsOf(props, subject).find((rung) => rung.id === id)?.gate
  if (gate === undefined || (gate.gate !== 'not-yet' && gate.gate !== 'too-late')) return null
  const said = gateWords(gate, today, text) ?? text.contact.notYet
  return <Card tone="careful"><p>{gate.gate === 'not-yet' ? text.letters.desk.early(said) : said}</p></Card>
}
