import type { Months } from '../../cash/season.ts'
import type { Text } from '../../text/index.ts'
import { Chips, Choice } from '../parts/chips.tsx'

/** By how much a month may differ, in percent of the usual. */
const weakBy = ['80', '60', '50', '30', '0'] as const
const strongBy = ['120', '150', '200', '300'] as const
const all = Array.from({ length: 12 }, (_, at) => String(at + 1))

type SeasonFieldProps = { weak: Months; strong: Months; text: Text; onChange: (part: { weak?: Months; strong?: Months }) => void }

/** In which months takings are weaker or stronger than usual, and by how much. */
export function SeasonField({ weak, strong, text, onChange }: SeasonFieldProps) {
  const words = text.drill.season
  const toggled = ({ months, percent }: Months, month: number): Months =>
    ({ percent, months: months.includes(month) ? months.filter((one) => one !== month) : [...months, month] })
  const side = (of: 'weak' | 'strong', value: Months, percents: readonly string[]) => (
    <>
      <Chips
        legend={words[of]} options={all.map((month) => ({ value: month, label: words.months[Number(month) - 1] ?? month }))}
        chosen={value.months.map(String)} onToggle={(month) => onChange({ [of]: toggled(value, Number(month)) })}
      />
      {value.months.length > 0 && (
        <Choice
          legend={words.howMuch[of]} options={percents.map((percent) => ({ value: percent, label: words.percent(percent) }))}
          value={String(value.percent)} onChoose={(percent) => onChange({ [of]: { ...value, percent: Number(percent) } })}
        />
      )}
    </>
  )
  return (
    <div class="stack">
      <p class="note">{words.what}</p>
      {side('weak', weak, weakBy)}
      {side('strong', strong, strongBy)}
    </div>
  )
}
