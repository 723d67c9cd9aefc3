import type { CaseFile } from '../../src/events/case-file.ts'
import { addDays, type Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { kindFacts } from '../../src/events/kind-facts.ts'
import { type EventKind, eventKinds } from '../../src/events/kind.ts'
import { lenders, products } from '../../src/events/line.ts'
import type { Chance } from './chance.ts'

/** What a person may have to tell besides what the platform and they did about the line itself. */
const tellable = eventKinds.filter((kind) => !['platform', 'contact'].includes(kindFacts[kind].group))

const YEARS_TOLD = 3
const MOST_EVENTS = 9
const MOST_NONE = 8

/** One line and what its owner tells of the time up to `day`: some events, of some kinds that there were none, of the rest nothing. */
export function somebody(day: Day, chance: Chance): CaseFile {
  const events: CreditEvent[] = []
  const add = (event: Omit<CreditEvent, 'id'>): void => void events.push({ id: `e${events.length}`, ...event })
  for (let left = chance.whole(0, MOST_EVENTS); left > 0; left -= 1) add(anEvent(day, chance))
  const happened = new Set(events.map(({ kind }) => kind))
  for (let left = chance.whole(0, MOST_NONE); left > 0; left -= 1) {
    const kind = aKind(chance)
    // Whoever tells of some does not say that there were none.
    if (!happened.has(kind) && kindFacts[kind].group !== 'reading') add({ kind, none: true, since: addDays(day, -chance.whole(90, 1500)), date: day })
  }
  const opened = chance.happens(0.4) ? { opened: addDays(day, -chance.whole(20, 2000)) } : {}
  return { lines: [{ id: 'line', product: chance.one(products), lender: chance.one(lenders), ...opened }], events }
}

function aKind(chance: Chance): EventKind {
  const [first = 'repaid', ...rest] = tellable
  return chance.one([first, ...rest])
}

/** Most of what is told is of late. */
function anEvent(day: Day, chance: Chance): Omit<CreditEvent, 'id'> {
  const kind = aKind(chance)
  const { fields, group } = kindFacts[kind]
  const date = addDays(day, -1 - Math.floor(chance.uniform() ** 2 * 365 * YEARS_TOLD))
  const until = addDays(date, chance.whole(1, 120))
  return {
    kind, date,
    ...(chance.happens(0.5) && kindFacts[kind].line !== 'never' ? { line: 'line' } : {}),
    ...(fields.includes('until') && until < day && chance.happens(0.7) ? { until } : {}),
    ...(fields.includes('days') ? { days: chance.whole(1, 90) } : {}),
    ...(fields.includes('ratio') ? { ratio: chance.whole(0, 100) / 100 } : {}),
    ...(fields.includes('amount') && group === 'reading' ? { amount: chance.whole(1, 40) * 1000 } : {}),
    ...(kind === 'credit-inquiry' ? { reason: chance.one(['loan', 'card', 'self', 'post-loan']) } : {}),
  }
}
