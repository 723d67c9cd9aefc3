import { type Ease, eases, type OwnLimits } from '../../events/own-limits.ts'
import type { Offer } from '../../diagnosis/plan.ts'
import { MOST_WEEKS } from '../../events/own-limits.ts'
import type { Text } from '../../text/index.ts'
import { readAmount } from '../form/read-amount.ts'
import { isKnown } from './outlooks.ts'
import { NumberField } from './number-field.tsx'

type LimitsProps = { limits: OwnLimits; offers: readonly Offer[]; text: Text; onChange: (limits: OwnLimits) => void }

/** What the person can do: how much money and how many weeks at most, and how each move sits with them. */
export function LimitsForm({ limits, offers, text, onChange }: LimitsProps) {
  const words = text.whatIf.limits
  const weeksOf = (typed: string) => {
    const number = Number(typed.normalize('NFKC').trim())
    return Number.isInteger(number) && number >= 0 && number <= MOST_WEEKS ? number : null
  }
  const mark = (move: string, ease: Ease | null) => {
    const { [move]: _before, ...others } = limits.marks
    onChange({ ...limits, marks: ease === null ? others : { ...others, [move]: ease } })
  }
  const cost = (move: string, sum: number | null) => {
    const { [move]: _before, ...others } = limits.costs
    onChange({ ...limits, costs: sum === null ? others : { ...others, [move]: sum } })
  }
  const facts = (move: Offer['move'], known: number | null, beyond: Offer['beyond']) =>
    [words.efforts[move.effort], ...costWords(move.cost, known, text), ...beyond === null ? [] : [words.beyond[beyond]]]
  return (
    <div class="stack limits">
      <p class="note">{words.what}</p>
      <div class="pair">
        <NumberField
          label={words.money} hint={words.moneyHint} value={limits.money} read={readAmount} wrong={words.moneyWrong} save={words.save}
          onKeep={(money) => onChange({ ...limits, money })}
        />
        <NumberField
          label={words.weeks} hint={words.weeksHint} value={limits.weeks} read={weeksOf} wrong={words.weeksWrong} save={words.save}
          onKeep={(weeks) => onChange({ ...limits, weeks })}
        />
      </div>
      <ul class="rows">
        {offers.flatMap(({ move, cost: known, beyond }) => (isKnown(move) ? [(
          <li key={move.id} class="own">
            <p>
              <span class={beyond === null ? 'strong' : 'crossed'}>{text.whatIf.moves[move.id]}</span>
              <span class="note">{facts(move, known, beyond).join(words.join)}</span>
            </p>
            <select
              class="input short" aria-label={words.markOf(text.whatIf.moves[move.id])} value={limits.marks[move.id] ?? ''}
              onChange={({ currentTarget: { value } }) => mark(move.id, eases.find((one) => one === value) ?? null)}
            >
              <option value="">{words.unmarked}</option>
              {eases.map((ease) => <option key={ease} value={ease}>{words.marks[ease]}</option>)}
            </select>
            {move.cost !== undefined && move.cost !== 'owed' && (
              <NumberField
                label={words.costLabel} name={words.costOf(text.whatIf.moves[move.id])}
                value={limits.costs[move.id] ?? null} read={readAmount}
                wrong={words.moneyWrong} save={words.save} onKeep={(sum) => cost(move.id, sum)}
              />
            )}
          </li>
        )] : []))}
      </ul>
    </div>
  )
}

/** What a move costs, as far as it is known. */
export function costWords(cost: Offer['move']['cost'], known: number | null, text: Text): readonly string[] {
  const words = text.whatIf.limits
  if (cost === undefined) return []
  if (cost === 'owed') return [words.owed]
  return [known === null ? words.costUnknown : words.cost(text.format.amount(known))]
}
