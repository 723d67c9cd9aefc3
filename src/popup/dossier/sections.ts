import type { Day } from '../../events/day.ts'
import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { Text } from '../../text/index.ts'
import { contactWith, paperName, promiseWords, sentWords } from '../casework/describe-contact.ts'
import { isCaseKind } from '../casework/items.ts'
import { stepOf } from '../contact/known-steps.ts'
import { clockWords } from '../contact/ladder/clock-words.ts'
import { letterName } from '../contact/letter/letter-name.ts'
import { lineName } from '../lines/line-name.ts'
import { describeEvent } from '../timeline/describe.ts'
import type { Block, DossierPart } from './document.ts'
import type { Told } from './told.ts'

/** How a day is written. */
export type SayDay = (day: Day) => string

/** What each part says; empty where there is nothing to say. */
export const partBlocks: Readonly<Record<DossierPart, (told: Told, text: Text, day: SayDay) => readonly Block[]>> = {
  facts: (told, text, day) => {
    const { facts: words, stated } = text.dossier
    const { line, state, since, lender, contract, events } = told
    const wording = events.findLast((event) => kindFacts[event.kind].group === 'platform' && event.wording !== undefined)?.wording ?? ''
    const rows = [
      [words.line, lineName(line, text)], [words.lender, lender], [words.kind, text.lenders[line.lender].name],
      [words.state, since === null ? text.states[state] : stated(text.states[state], day(since))],
      [words.limit, line.limit === undefined ? '' : text.format.amount(line.limit)], [words.contract, contract],
      [words.wording, wording === '' ? '' : text.timeline.quote(wording)],
    ] as const
    return [{ facts: rows.filter(([, said]) => said !== '') }]
  },
  outcome: ({ outcomes }) => outcomes.map((words) => ({ words })),
  timeline: (told, text, day) => eventTable(told, isOfLine, text, day),
  others: (told, text, day) => eventTable(told, (event) => !isOfLine(event), text, day),
  contacts: ({ events, casework }, text, day) => {
    const rows = sorted(events.filter(({ kind, none }) => isCaseKind(kind) && none !== true)).map((event) => {
      const details = casework.details[event.id] ?? {}
      const said = [
        event.wording === undefined ? '' : text.timeline.quote(event.wording), promiseWords(details, day, text) ?? '',
        sentWords(details, text) ?? '',
      ]
      const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join(text.dossier.join)
      return [dayOf(event, text, day), text.kinds[event.kind].name, joined(contactWith(event, details, text)), joined(said)]
    })
    return table(text.dossier.contactHeads, rows)
  },
  clocks: ({ clocks, today }, text, day) => table(text.dossier.clockHeads, clocks.map(({ step, clock }) => {
    const rule = step.clock
    const source = rule?.regular.source ?? ''
    const cited = rule?.article !== undefined && isSourceId(source)
    const basis = cited ? [text.dossier.article(sources[source].title, String(rule.article))] : []
    return [text.steps[step.id].title, day(clock.from), [clockWords(clock, today, text), ...basis].join(text.dossier.join)]
  })),
  papers: ({ line, casework }, text, day) => {
    const marks = casework.papers.filter((mark) => mark.line === line.id)
    const ids = [...new Set(marks.map(({ paper }) => paper))]
    return table(text.dossier.paperHeads, ids.map((id) => {
      const of = marks.filter(({ paper }) => paper === id)
      const have = of.find(({ to }) => to === null)
      const sent = of.flatMap((mark) => (mark.to === null ? [] : [text.papers.sent(day(mark.day), mark.to)]))
      return [paperName(id, text), have === undefined ? '' : day(have.day), sent.join(text.dossier.join)]
    }))
  },
  files: ({ line, casework }, text, day) => table(
    text.dossier.fileHeads, casework.attachments.filter((file) => file.line === line.id)
      .map(({ name, shows, place, day: on }) => [name, shows, place, day(on)]),
  ),
  notes: ({ notes, steps }, text) => {
    const rows = Object.entries(steps).flatMap(([id, said]) => {
      const step = stepOf(id)
      return step === undefined ? [] : [[text.steps[step.id].title, said] as const]
    })
    return [...notes.trim() === '' ? [] : [{ words: notes }], ...rows.length === 0 ? [] : [{ facts: rows }]]
  },
  letters: ({ written }, text, day) => written.flatMap(({ about, day: on, text: words }): Block[] =>
    [{ facts: [[text.dossier.letterOf(letterName(about, text), on === null ? null : day(on)), '']] }, { words }]),
}

/** What belongs to the line itself, and not to the rest of somebody's life. */
function isOfLine({ kind, line }: CreditEvent): boolean {
  const { group } = kindFacts[kind]
  return group === 'platform' || group === 'account' || group === 'around' || (group === 'repayment' && line !== undefined)
}

function eventTable({ events, lines, today }: Told, fits: (event: CreditEvent) => boolean, text: Text, day: SayDay): readonly Block[] {
  const rows = sorted(events.filter((event) => !isCaseKind(event.kind) && fits(event))).map((event) => {
    const { note: _note, ...said } = event
    const { name } = text.kinds[event.kind]
    return [dayOf(event, text, day), event.none ? text.timeline.noneName(name) : name, describeEvent(said, lines, today, text)]
  })
  return table(text.dossier.timelineHeads, rows)
}

function sorted(events: readonly CreditEvent[]): readonly CreditEvent[] {
  return events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function dayOf({ date, since, sure }: CreditEvent, text: Text, day: SayDay): string {
  if (since !== undefined || sure === undefined || sure === 'yes') return day(date)
  return text.report.rough(text.format.monthWords(date))
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] {
  return rows.length === 0 ? [] : [{ table: { heads, rows } }]
}
