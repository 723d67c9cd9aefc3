import fc from 'fast-check'
import { letterFacts, type LetterAbout, type LetterFacts } from '../../src/diagnosis/letter-facts.ts'
import type { LetterChoices, Slots } from '../../src/diagnosis/letter-plan.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { lenders, products, type CreditLine } from '../../src/events/line.ts'
import { scriptIds, subjects } from '../../src/knowledge/advice-types.ts'
import { requests } from '../../src/knowledge/letter-requests.ts'
import { letterBodies, slotIds, type SlotId } from '../../src/knowledge/letter-types.ts'
import { letterRules } from '../../src/knowledge/letters.ts'

/** Every text there is: a body where the kind takes one, and none where it does not. */
export const allLetters: readonly LetterAbout[] = scriptIds.flatMap((kind) => subjects.flatMap((subject): LetterAbout[] =>
  kind === 'escalation' ? letterBodies.map((body) => ({ kind, subject, body })) : [{ kind, subject, body: null }]))

/** A value that fills each slot on a day. */
export function filled(today: Day): Slots {
  const day: Partial<Record<SlotId, string>> = { answer: 'none', 'postpone-to': addDays(today, 30), 'due-day': addDays(today, 3) }
  return Object.fromEntries(slotIds.map((id) => [id, day[id] ?? (letterRules.slots[id].form === 'past' ? addDays(today, -4) : `〔${id}〕`)]))
}

const someDay = fc.integer({ min: 0, max: 5_000 }).map((age) => addDays('2027-06-30', -age))
const words = fc.constantFrom('经综合评估，暂未通过', '暂无额度', '请关注后续通知', 'a reply')
const kinds = [
  'line-closed', 'limit-cut', 'line-opened', 'paid-off', 'late-payment', 'identity-verified', 'documents-submitted', 'contacted', 'reply-received',
  'complaint-filed', 'dispute-filed', 'explanation-requested', 'regulator-complaint', 'income-lost', 'income-drop',
] as const

const eventOn = (today: Day): fc.Arbitrary<CreditEvent> => fc.record({
  id: fc.uuid(), kind: fc.constantFrom(...kinds), date: fc.integer({ min: 0, max: 400 }).map((age) => addDays(today, -age)),
  line: fc.constant('l1'), wording: words, amount: fc.integer({ min: 1, max: 90_000 }), reason: fc.constantFrom(...subjects), institution: fc.constantFrom('某银行', '12315'),
}, { requiredKeys: ['id', 'kind', 'date'] })

const line: fc.Arbitrary<CreditLine> = fc.record({
  id: fc.constant('l1'), product: fc.constantFrom(...products), lender: fc.constantFrom(...lenders), name: fc.constant('某额度'),
}, { requiredKeys: ['id', 'product', 'lender'] })

export type LetterCase = Readonly<{ about: LetterAbout; facts: LetterFacts; choices: LetterChoices; events: readonly CreditEvent[] }>

/** Any text over any records on any day, its slots filled, unknown or missing, its requests usual or chosen. */
export const anyLetter: fc.Arbitrary<LetterCase> = someDay.chain((today) => fc.record({
  about: fc.constantFrom(...allLetters), line, events: fc.array(eventOn(today), { maxLength: 9 }), restricted: fc.boolean(),
  left: fc.subarray([...slotIds]), unknown: fc.subarray([...slotIds]), keep: fc.integer({ min: 0, max: 3 }),
  asked: fc.option(fc.subarray(requests.map(({ id }) => id as string)), { nil: null }),
}).map(({ about, line: of, events, restricted, left, unknown, keep, asked }) => {
  const since = restricted ? (events.find(({ kind }) => kind === 'line-closed' || kind === 'limit-cut')?.date ?? null) : null
  const facts = letterFacts({ about, line: of, state: since === null ? 'open' : 'closed', since, events, today })
  const all: Record<string, string | null | undefined> = { ...filled(today) }
  if (keep === 0) for (const slot of left) delete all[slot]
  if (keep <= 1) for (const slot of unknown) all[slot] = null
  return { about, facts, choices: { slots: all as Slots, requests: asked }, events }
}))
