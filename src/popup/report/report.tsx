import type { ScreenProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { RangeTable } from '../parts/range-table.tsx'
import { learnedWords } from '../result/learned-words.ts'
import { shownCauses } from '../result/shown-causes.ts'
import { Verdict } from '../result/verdict.tsx'
import { ContactLog } from './contact-log.tsx'
import { EventTable } from './event-table.tsx'

/** The whole check-up on paper, to hand to somebody or to keep: what is on the screen is what is printed. */
export function Report(props: ScreenProps) {
  const { text, line, diagnosis, today, wide, actions, settings } = props
  const words = text.report
  const { fullDay, percentRange } = text.format
  const { shown } = shownCauses(diagnosis.causes)
  const outlook = diagnosis.reopening?.within ?? diagnosis.risk ?? []
  const learned = learnedWords(diagnosis, text)
  const back = () => actions.go('checkup')
  return (
    <article class="report stack" onKeyDown={onEscape(back)}>
      <div class="row not-printed">
        <Button onClick={back}>{words.back}</Button>
        {wide ? (
          <Button kind="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
        ) : (
          <Button kind="primary" onClick={actions.openTab}>
            {words.inTab}
          </Button>
        )}
      </div>
      <header>
        <p class="report-title">{words.title}</p>
        <p dir="auto">
          {words.line(lineName(line, text), text.states[diagnosis.state], diagnosis.since === null ? null : fullDay(diagnosis.since))}
        </p>
        <p>{words.lender(text.lenders[line.lender].name)}</p>
        <p class="note">{words.made(fullDay(today))}</p>
        {settings.wellSupported && <p class="note">{text.ledger.only.on}</p>}
      </header>
      <Verdict diagnosis={diagnosis} text={text} />
      {shown.length > 0 && (
        <RangeTable
          caption={words.causes}
          heads={words.causesHeads}
          rows={shown.map(({ cause, share, low, high }) => ({ name: text.causes[cause].name, value: percentRange(share, low, high) }))}
        />
      )}
      {outlook.length > 0 && (
        <RangeTable
          caption={diagnosis.risk === null ? words.outlook : words.risk}
          heads={words.outlookHeads}
          rows={outlook.map(({ days, p, low, high }) => ({
            name: text.result.outlook.span[days] ?? text.format.span(days),
            value: percentRange(p, low, high),
          }))}
        />
      )}
      {diagnosis.reopening !== null && <p>{words.stop(fullDay(diagnosis.reopening.stopWaiting))}</p>}
      {learned !== null && <p class="note">{learned}</p>}
      <EventTable {...props} />
      <ContactLog {...props} />
      <p class="note">{words.small}</p>
    </article>
  )
}
