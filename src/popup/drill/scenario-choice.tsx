import { lineName } from '../lines/line-name.ts'
import { Chips, Choice } from '../parts/chips.tsx'
import type { BookProps } from './book-props.ts'
import { falls, recallDays, type Supposed } from './supposed.ts'

type ChoiceProps = BookProps & { supposed: Supposed; onChange: (supposed: Supposed) => void }

const toggled = <T,>(list: readonly T[], value: T): readonly T[] =>
  (list.includes(value) ? list.filter((one) => one !== value) : [...list, value])

/** What is supposed to go wrong, any of it together; only what the book has numbers for is offered. */
export function ScenarioChoice({ book, line, caseFile, text, supposed, onChange }: ChoiceProps) {
  const words = text.drill.scenario
  const drawn = caseFile.lines.filter(({ id }) => id === line.id || book.draws.some((draw) => draw.line === id))
  const owing = caseFile.lines.filter(({ id }) => (book.owed[id] ?? 0) > 0)
  const wage = book.incomes.some(({ kind }) => kind === 'wage') ? falls : []
  const turnover = book.incomes.some(({ kind }) => kind === 'turnover') ? falls : []
  const { shut, recalled, recallIn } = supposed
  const options = [
    ...drawn.map((each) => ({ value: `shut ${each.id}`, label: words.shut(lineName(each, text)) })),
    ...owing.map((each) => ({ value: `recall ${each.id}`, label: words.recall(lineName(each, text)) })),
    ...wage.map((percent) => ({ value: `wage ${percent}`, label: words.wage(words.percents[percent]) })),
    ...turnover.map((percent) => ({ value: `turnover ${percent}`, label: words.turnover(words.percents[percent]) })),
  ]
  const chosen = [
    ...shut.map((id) => `shut ${id}`), ...recalled.map((id) => `recall ${id}`),
    ...(supposed.wage === 0 ? [] : [`wage ${supposed.wage}`]), ...(supposed.turnover === 0 ? [] : [`turnover ${supposed.turnover}`]),
  ]
  const toggle = (value: string) => {
    const [what, id = ''] = [value.slice(0, value.indexOf(' ')), value.slice(value.indexOf(' ') + 1)]
    const percent = falls.find((each) => String(each) === id) ?? 0
    if (what === 'shut') onChange({ ...supposed, shut: toggled(shut, id) })
    else if (what === 'recall') onChange({ ...supposed, recalled: toggled(recalled, id) })
    else if (what === 'wage') onChange({ ...supposed, wage: supposed.wage === percent ? 0 : percent })
    else onChange({ ...supposed, turnover: supposed.turnover === percent ? 0 : percent })
  }
  return (
    <div class="stack">
      <Chips legend={words.title} options={options} chosen={chosen} onToggle={toggle} />
      {/* Buttons are not printed, and a picture on paper has to say what it supposes. */}
      <p class="on-paper">{options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label).join(words.join)}</p>
      {chosen.length === 0 && <p class="note">{words.none}</p>}
      {recalled.length > 0 && (
        <>
          <Choice
            legend={words.recallWhen} options={recallDays.map((days) => ({ value: String(days), label: words.recallIn[days] }))}
            value={String(recallIn)}
            onChoose={(value) => onChange({ ...supposed, recallIn: recallDays.find((days) => String(days) === value) ?? recallIn })}
          />
          <p class="note">{words.recallNote}</p>
        </>
      )}
    </div>
  )
}
