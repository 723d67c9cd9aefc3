import type { Day } from '../../../events/day.ts'
import type { CreditEvent } from '../../../events/event.ts'
import type { CreditLine } from '../../../events/line.ts'
import type { Text } from '../../../text/index.ts'
import { lineName } from '../../lines/line-name.ts'
import { readStepKey } from '../read-step-key.ts'
import type { Dated } from './dated.ts'

/** What a thing with a day is, in one phrase that names the line. */
export function datedWords(dated: Dated, lines: readonly CreditLine[], today: Day, text: Text): string {
  const words = text.ladder.calendar
  const line = lines.find(({ id }) => id === dated.line)
  const name = line === undefined ? '' : lineName(line, text)
  const title = titleOf(dated.step, text)
  switch (dated.what) {
    case 'answer': return text.glance.due.answer(name, title)
    case 'longest': return words.longest(name, title)
    case 'until': return words.until(name, title)
    case 'check': return text.glance.due.recheck(name)
    case 'stop': return text.glance.due.stop(name)
    case 'promised': return words.promised(dated.event.institution ?? name, text.format.dayWords(dated.event.date, today))
    case 'record': return words.record(whose(dated.event, name), text.format.fullDay(dated.event.date))
    case 'report': return text.glance.due.days.report()
    case 'reminder': return reminded(dated, name, title, text)
  }
}

/** Arrears of no line and no institution are nobody's in particular. */
function whose({ institution, line }: CreditEvent, name: string): string {
  return institution ?? (line === undefined ? '' : name)
}

function reminded({ reminder, step }: Extract<Dated, { what: 'reminder' }>, name: string, title: string, text: Text): string {
  if (reminder.what !== undefined) return text.glance.due.days[reminder.what](name)
  if (reminder.about === 'repay') return text.due.coming(name, reminder.amount === undefined ? null : text.format.amount(reminder.amount))
  if (reminder.about === 'recheck') return text.glance.due.recheck(name)
  return step !== null && readStepKey(step).answer ? text.glance.due.answer(name, title) : text.glance.due.step(name, title)
}

function titleOf(key: string | null, text: Text): string {
  const steps: Readonly<Record<string, { title: string }>> = text.steps
  return key === null ? '' : (steps[readStepKey(key).step]?.title ?? '')
}
