import type { LetterState } from './letter-state.ts'
import type { Text } from '../../../text/index.ts'

type RequestChoiceProps = Readonly<{ state: LetterState; text: Text; onChange: (requests: readonly string[]) => void }>

/** What can be asked for, one sentence each; the usual ones are chosen already. */
export function RequestChoice({ state: { about, facts, plan }, text, onChange }: RequestChoiceProps) {
  const words = text.letters.desk
  const sentences: Readonly<Record<string, (typeof text.letters.requests)['copy']>> = text.letters.requests
  const input = { about, facts, slots: plan.slots, requests: plan.requests, grounds: plan.grounds }
  const toggle = (id: string) => onChange(plan.offered.filter((one) => (one === id) !== plan.requests.includes(one)))
  return (
    <fieldset class="field requests" id="requests">
      <legend>{words.requests}</legend>
      <p class="note">{words.requestsNote}</p>
      {plan.offered.map((id) => (
        <label class="tick" key={id}>
          <input type="checkbox" checked={plan.requests.includes(id)} onChange={() => toggle(id)} />
          <span>{sentences[id]?.(input)}</span>
        </label>
      ))}
    </fieldset>
  )
}
