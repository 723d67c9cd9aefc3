import type { About, WhatIf } from '../../diagnosis/what-if.ts'
import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { RangeBar } from '../parts/range-bar.tsx'
import { moveName } from './move-name.ts'
import type { KnownMove, MonthsAhead, Outlooks } from './outlooks.ts'
import { sentence } from './verdict-of.ts'

type CompareProps = Readonly<{
  outlooks: Outlooks
  picked: readonly KnownMove[]
  months: MonthsAhead
  today: Day
  text: Text
  /** The same seen from each of the days that can be chosen. */
  ahead: () => readonly Readonly<{ months: MonthsAhead; outlooks: Outlooks }>[]
}>

/** What was picked side by side: as before, each alone, all together; for both chances, as bars, in words and as numbers, and over time. */
export function CompareCard({ outlooks, picked, months, today, text, ahead }: CompareProps) {
  const words = text.whatIf.result
  if (picked.length === 0) return <Card title={words.after}><p class="note">{words.none}</p></Card>
  const day = text.format.dayWords(outlooks.on, today)
  const of = (about: About) => rowsOf(outlooks, picked, about, months, text)
  const [first, second] = outlooks.abouts
  return (
    <Card title={text.format.list(picked.map((move) => moveName(move, months, text)))}>
      <div class="stack effect" role="status">
        <Chances heading={headingOf(first, outlooks, day, text)} rows={of(first)} text={text} />
        <p class="answer">{sentence(outlooks.of(picked, first), text)}</p>
        <Chances heading={headingOf(second, outlooks, day, text)} rows={of(second)} text={text} />
        <p>{sentence(outlooks.of(picked, second), text)}</p>
        {!outlooks.restricted && <p class="note">{words.whyLess}</p>}
      </div>
      <Disclosure summary={words.table} back={text.whatIf.close}>
        <table class="ranges by-column">
          <caption>{words.caption}</caption>
          <thead class="shown">
            <tr><th scope="col">{words.way}</th><th scope="col">{words.columns[first]}</th><th scope="col">{words.columns[second]}</th></tr>
          </thead>
          <tbody>
            {of(first).map(({ name, estimate }, place) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{range(estimate, text)}</td><td>{range(of(second)[place]?.estimate ?? estimate, text)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
      <Disclosure summary={words.overTime} back={text.whatIf.close}>
        <table class="ranges by-column">
          <caption>{words.overTimeCaption(words.columns[first])}</caption>
          <thead class="shown">
            <tr><th scope="col">{words.when}</th><th scope="col">{words.before}</th><th scope="col">{words.after}</th></tr>
          </thead>
          <tbody>
            {ahead().map((one) => {
              const { before, after } = one.outlooks.of(picked, first)
              return (
                <tr key={one.months}>
                  <th scope="row">{text.whatIf.when.months[one.months]}</th>
                  <td>{range(before, text)}</td><td>{range(after, text)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Disclosure>
    </Card>
  )
}

type Row = Readonly<{ name: string; estimate: WhatIf['before'] }>

function rowsOf(outlooks: Outlooks, picked: readonly KnownMove[], about: About, months: MonthsAhead, text: Text): readonly Row[] {
  const words = text.whatIf.result
  const together = outlooks.of(picked, about)
  const each = picked.map((move) => ({ name: moveName(move, months, text), estimate: outlooks.of([move], about).after }))
  const alone = picked.length < 2 ? [] : each
  return [
    { name: words.before, estimate: together.before }, ...alone,
    { name: picked.length < 2 ? words.after : words.together, estimate: together.after },
  ]
}

function headingOf(about: About, { restricted }: Outlooks, day: string, text: Text): string {
  const words = text.whatIf.result
  return (about === 'return') === restricted ? words[about](day) : words.turned[about](day)
}

function range({ p, low, high }: WhatIf['before'], text: Text): string {
  return text.format.percentRange(p, low, high)
}

function Chances({ heading, rows, text }: { heading: string; rows: readonly Row[]; text: Text }) {
  const max = Math.min(1, Math.max(0.2, ...rows.map(({ estimate: { p, high } }) => (high ?? p) * 1.25)))
  return (
    <>
      <p class="note">{heading}</p>
      <ul class="horizons">
        {rows.map(({ name, estimate }) => {
          const said = text.format.chanceWords(estimate.p, estimate.low, estimate.high)
          return (
            <li key={name}>
              <span class="span">{name}</span>
              <span class="said">{said}</span>
              <RangeBar estimate={estimate} label={`${name} ${said}`} max={max} />
            </li>
          )
        })}
      </ul>
    </>
  )
}
