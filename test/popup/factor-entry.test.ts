import { expect, test } from 'vitest'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { kindFacts } from '../../src/events/kind-facts.ts'
import type { CauseId } from '../../src/knowledge/causes.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import type { FactorId, NamedFactor } from '../../src/messages/named-factors.ts'
import { factorEntry, factorKinds } from '../../src/popup/contact/check/factor-entry.ts'
import { readEntry } from '../../src/popup/form/read-entry.ts'

const today = '2026-11-22'
const closed: CreditEvent = { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-10' }
const lines = [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }] as const

/** The cause that each reason speaks for; null for a sum that nobody named: without it nothing can be weighed. */
const speaksFor: Readonly<Record<FactorId, CauseId | null>> = {
  late: 'late-here', minimum: 'over-indebted', enforced: 'late-elsewhere', inquiries: 'too-many-applications', loans: 'borrowing-pattern',
  use: 'over-indebted', debt: null, income: 'income-weakened', jobless: 'income-weakened', job: 'income-weakened', insurance: 'income-weakened',
  id: 'identity-outdated', identity: 'identity-outdated', details: 'identity-outdated', papers: 'identity-outdated', phone: 'identity-outdated',
  device: 'security-hold', login: 'security-hold', purpose: 'restricted-use', cash: 'restricted-use', idle: 'dormant-or-low-value',
  guarantee: 'over-indebted', business: 'income-weakened', partner: 'regulation', policy: 'regulation', fault: 'technical-fault',
}

const blank = { day: '2026-11-08', count: '', days: '', share: '', institution: '' }
const shares = (events: readonly CreditEvent[]) =>
  new Map(diagnose({ lines, events }, 'jb', today, knowledge, { draws: 0, question: false })
    .causes.map(({ cause, share }) => [cause, share]))

function eventOf(factor: NamedFactor): CreditEvent | null {
  const entry = { ...factorEntry(factor, 'jb', 'said by the lender'), ...kindFacts[factorKinds[factor.factor]].state && { still: true } }
  return readEntry(entry, { today, lines: new Set(['jb']), before: null, id: 'f' }).event
}

test.each(Object.entries(speaksFor) as [FactorId, CauseId | null][])('%s, once confirmed, moves the ranking towards %s', (factor, cause) => {
  const event = eventOf({ ...blank, factor, ...factor === 'use' && { share: '96' }, ...factor === 'inquiries' && { count: '9' } })
  expect(event).toMatchObject({ kind: factorKinds[factor], date: '2026-11-08', note: 'said by the lender' })
  const told = event === null ? [closed] : [closed, event]
  if (cause === null) expect(shares(told)).toEqual(shares([closed]))
  else expect(shares(told).get(cause)).toBeGreaterThan(shares([closed]).get(cause) ?? 1)
})

test('what another institution is named for is not put on this line', () => {
  expect(eventOf({ ...blank, factor: 'late', days: '15', institution: '平安银行' })).toMatchObject({ days: 15, institution: '平安银行' })
  expect(eventOf({ ...blank, factor: 'late', institution: '平安银行' })?.line).toBeUndefined()
  expect(eventOf({ ...blank, factor: 'late' })?.line).toBe('jb')
})
