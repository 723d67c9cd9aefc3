import { isDay, type Day } from '../events/day.ts'
import type { AskedRule, Ground, LetterCondition, LetterRules, RequestRule, Scope, SlotId, SlotRule } from '../knowledge/letter-types.ts'
import type { LetterAbout, LetterFacts } from './letter-facts.ts'

/** What was filled in; null: the person does not know it. Days as `YYYY-MM-DD`. */
export type Slots = Readonly<Partial<Record<SlotId, string | null>>>

/** What the person decided: the slots, and which requests; null: those that are usual. */
export type LetterChoices = Readonly<{ slots: Slots; requests: readonly string[] | null }>

/** A slot to fill, with how; `unknown`: it may be said not to be known, `may`: it can be left out. */
export type AskedSlot = Readonly<{ slot: SlotId; form: SlotRule['form']; kept: SlotRule['kept']; need: AskedRule['need'] }>

/**
 * How far a text is. `offered`: requests that can be made on that day; `requests`: those that are made. `missing`: what has to be filled
 * before there is a text; where no request is made there is none either. `grounds`: what it cites, all in force on that day. `slots`:
 * those that are asked for; what was filled in for another turn of the matter must not be said.
 */
export type LetterPlan = Readonly<{
  asked: readonly AskedSlot[]
  offered: readonly string[]
  requests: readonly string[]
  missing: readonly SlotId[]
  grounds: readonly string[]
  slots: Slots
}>

/** Text that says that an answer did not come, or that it did. */
export const NO_ANSWER = 'none'
export const GOT_ANSWER = 'got'

/** Signs of a blank that was left open. */
const BLANK = /【[\s_]*】|\[\s*\]|_{3,}/

/** Whether a text still holds a blank to fill. */
export function hasBlank(text: string): boolean {
  return BLANK.test(text)
}

/** Whether a ground may be cited: in force on the day, against this lender, and no weaker than B. */
export function isInForce({ from, until, lenders, grade }: Ground, { today, lender }: Pick<LetterFacts, 'today' | 'lender'>): boolean {
  return from <= today && (until === null || today <= until) && lenders.includes(lender) && (grade === 'A' || grade === 'B')
}

/** Plans a text: what is asked for, what is missing, what it requests and what it rests on. */
export function letterPlan(about: LetterAbout, facts: LetterFacts, { slots, requests }: LetterChoices, rules: LetterRules): LetterPlan {
  const fits = (scope: Scope) => isWithin(scope, about, facts, slots)
  const cites = (id: string): boolean => {
    const ground = rules.grounds[id]
    return ground !== undefined && isInForce(ground, facts)
  }
  const offered = rules.requests
    .filter((rule) => isOffered(rule, about, facts) && fits(rule) && (rule.ground === undefined || cites(rule.ground)))
  const made = offered.filter(({ id, chosen }) => (requests === null ? chosen : requests.includes(id)))
  const own = rules.asked[about.kind].filter(fits)
  const wanted = made.flatMap(({ slot }): AskedRule[] => (slot === undefined ? [] : [{ slot, need: 'must' }]))
  const asked = [...own.filter(isAhead), ...wanted, ...own.filter((rule) => !isAhead(rule))]
    .filter(({ slot }, index, all) => all.findIndex((other) => other.slot === slot) === index)
    .map(({ slot, need }): AskedSlot => ({ slot, need, ...rules.slots[slot] }))
  const grounds = [
    ...rules.cited.filter((rule) => rule.kinds.includes(about.kind) && fits(rule)).map(({ ground }) => ground),
    ...made.flatMap(({ ground }) => ground ?? []),
  ].filter(cites)
  return {
    asked,
    offered: offered.map(({ id }) => id),
    requests: made.map(({ id }) => id),
    missing: asked.filter((one) => isMissing(one, slots, facts.today)).map(({ slot }) => slot),
    grounds: [...new Set(grounds)],
    slots: Object.fromEntries(asked.flatMap(({ slot }) => (slots[slot] === undefined ? [] : [[slot, slots[slot]]]))),
  }
}

/** What is asked for last: what can be left out. */
function isAhead({ need }: AskedRule): boolean {
  return need !== 'may'
}

function isOffered({ kinds, lender }: RequestRule, { kind }: LetterAbout, facts: LetterFacts): boolean {
  return kinds.includes(kind) && (lender === undefined || facts.lender === lender)
}

function isWithin({ subjects, bodies, when }: Scope, { subject, body }: LetterAbout, facts: LetterFacts, slots: Slots): boolean {
  if (subjects !== undefined && !subjects.includes(subject)) return false
  if (bodies !== undefined && (body === null || !bodies.includes(body))) return false
  return when === undefined || holds(when, subject === 'credit-decision' && facts.since !== undefined, facts, slots)
}

function holds(when: LetterCondition, told: boolean, facts: LetterFacts, { answer }: Slots): boolean {
  const got = facts.replied === undefined && answer === GOT_ANSWER
  switch (when) {
    case 'told': return told
    case 'untold': return !told
    case 'contacted': return facts.contacted !== undefined
    case 'no-prior': return facts.prior === undefined
    case 'no-reply': return facts.replied === undefined
    case 'answered': return facts.replied !== undefined || got
    case 'got': return got
  }
}

function isMissing({ slot, form, need }: AskedSlot, slots: Slots, today: Day): boolean {
  const value = slots[slot]
  if (value === null) return need === 'must'
  if (value === undefined || value.trim() === '') return need !== 'may'
  return !isUsable(value, form, today)
}

function isUsable(value: string, form: SlotRule['form'], today: Day): boolean {
  switch (form) {
    case 'past': return isDay(value) && value <= today
    case 'day': return isDay(value)
    case 'ahead': return isDay(value) && value >= today
    case 'answer': return value === NO_ANSWER || value === GOT_ANSWER
    default: return !hasBlank(value)
  }
}
