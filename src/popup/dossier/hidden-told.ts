import { inquiryReasons, type CreditEvent } from '../../events/event.ts'
import { subjects } from '../../knowledge/advice-types.ts'
import { lineName } from '../lines/line-name.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import { saysNothing } from '../../messages/says-nothing.ts'
import { paperIds } from '../../knowledge/papers.ts'
import type { Details } from '../../store/casework.ts'
import type { Redactor } from './redactor.ts'
import type { Told } from './told.ts'

/** What was told with every name and number in it replaced; days and sums stay for the document to write. */
export function hiddenTold(told: Told, { text, whole }: Redactor): Told {
  const body = (said: string): string => (saysNothing(said) ? said : whole('institution', said))
  const lines = told.lines.map((line) => ({ ...line, name: whole('product', lineName(line, zhCN)) }))
  const event = ({ note: _note, source: _source, ...one }: CreditEvent): CreditEvent => ({
    ...one, ...one.institution !== undefined && { institution: body(one.institution) },
    ...one.wording !== undefined && { wording: text(one.wording) },
    ...one.reason !== undefined && !isOurs(one.reason) && { reason: text(one.reason) },
  })
  const details = (one: Details): Details => ({
    ...one, ...one.ticket !== undefined && { ticket: whole('number', one.ticket) },
    ...one.agent !== undefined && { agent: whole('person', one.agent) }, ...one.promise !== undefined && { promise: text(one.promise) },
    ...one.sent !== undefined && { sent: one.sent.filter((id) => paperIds.some((known) => known === id)) },
  })
  const { casework } = told
  return {
    ...told, lines, line: { ...told.line, name: whole('product', lineName(told.line, zhCN)) },
    lender: whole('institution', told.lender), contract: whole('number', told.contract),
    events: told.events.map(event), notes: text(told.notes), outcomes: told.outcomes.map(text),
    steps: Object.fromEntries(Object.entries(told.steps).map(([id, said]) => [id, text(said)])),
    written: told.written.map((one) => ({ ...one, text: text(one.text) })),
    casework: {
      ...casework, details: Object.fromEntries(Object.entries(casework.details).map(([id, one]) => [id, details(one)])),
      papers: casework.papers.map((mark) => ({ ...mark, to: mark.to === null || mark.to === '' ? mark.to : body(mark.to) })),
      attachments: casework.attachments.map((file) => ({
        ...file, name: whole('file', file.name), shows: text(file.shows), place: text(file.place),
      })),
    },
  }
}

function isOurs(reason: string): boolean {
  return [...subjects, ...inquiryReasons].some((known) => known === reason)
}
