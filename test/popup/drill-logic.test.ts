import { describe, expect, test } from 'vitest'
import type { Book } from '../../src/cash/book.ts'
import { courseOf } from '../../src/cash/course.ts'
import { payFirst } from '../../src/cash/pay-first.ts'
import { asPlanned, type Scenario } from '../../src/cash/scenario.ts'
import { monthsIn, seasonFrom } from '../../src/cash/season.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import type { Diagnosis } from '../../src/diagnosis/diagnosis.ts'
import type { Day } from '../../src/events/day.ts'
import type { CreditEvent } from '../../src/events/event.ts'
import { emptyCase } from '../../src/events/parsed-case.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { differs, hardship, hardshipFor, withHardship } from '../../src/popup/drill/hardship.ts'
import { placesIn } from '../../src/popup/drill/places.ts'
import { turnoverChange } from '../../src/popup/drill/shop-profile.tsx'
import { stressRisks } from '../../src/popup/drill/stress-risk.ts'
import { noLetters } from '../../src/store/letters.ts'
import { textFor } from '../../src/text/index.ts'

const TODAY: Day = '2026-11-22'
const jb = { id: 'jb', product: 'jiebei', lender: 'consumer-finance' } as const
const settings = { learn: true, wellSupported: false }

const book: Book = {
  cash: 300_000, draws: [{ id: 'd', line: 'jb', amount: 200_000, day: '2026-11-30', rhythm: 'monthly' }], owed: { jb: 1_000_050 },
  incomes: [{ id: 'w', kind: 'wage', amount: 650_000, day: '2026-12-10', rhythm: 'monthly' }],
  payments: [
    { id: 'rent', kind: 'home', amount: 220_000, day: '2026-12-01', rhythm: 'monthly' },
    { id: 'loan', kind: 'credit', line: 'jb', amount: 190_000, day: '2026-12-05', rhythm: 'monthly' },
  ],
}

describe('the letter that the drill fills in', () => {
  const shut = { ...asPlanned, shut: ['jb'] }
  const filled = (diagnosis: Partial<Diagnosis>, scenario: Scenario = shut, own = book) => {
    const props = { book: own, line: jb, today: TODAY, diagnosis } as unknown as Parameters<typeof hardshipFor>[0]
    const due = payFirst(own, scenario, TODAY, 30).find(({ covered, amount }) => covered < amount)
    if (due === undefined) throw new Error('nothing is out of reach')
    return hardshipFor(props, due, 'jb', scenario, courseOf(own, scenario, TODAY))
  }
  const restricted = { risk: null, since: '2026-11-10' as Day }
  const open = { risk: [], since: null }

  test('holds the sums and days, and the reason where the line is really gone', () => {
    const { offer, even, supposed, slots } = filled(restricted)
    expect([offer, even, supposed]).toEqual([80_000, '2026-12-10', false])
    expect(slots).toMatchObject({ 'due-day': '2026-12-05', 'owed': '10,001 元', 'can-pay': '每期 800 元', 'postpone-to': '2026-12-10' })
    expect(slots.hardship).toContain('2026年11月10日起，借呗的额度不能用了')
  })

  test('gives no reason that is only supposed', () => {
    expect(filled(open)).toMatchObject({ supposed: true })
    expect(filled(open).slots.hardship).toBeUndefined()
    expect(filled(restricted, { ...shut, recalled: ['jb'], recallOn: '2026-11-29' }).slots.hardship).toBeUndefined()
  })

  test('says that the payment is out of reach where it is so as planned', () => {
    const poor: Book = { ...book, cash: 0, draws: [], payments: book.payments.slice(1) }
    expect(filled(open, asPlanned, poor).slots.hardship).toBe('照我自己的收支，2026年12月5日到期的这一笔付不齐。')
  })

  test('never takes the place of what the person wrote, unless asked to', () => {
    const known = filled(restricted)
    const own = withHardship(noLetters, { ...known, slots: { 'can-pay': '每期 300 元' } }, false)
    expect(differs(noLetters, known)).toBe(false)
    expect(differs(own, known)).toBe(true)
    const slotsOf = (letters: typeof own) => letters.list.find(({ kind }) => kind === hardship.kind)?.slots
    expect(slotsOf(withHardship(own, known, false))).toMatchObject({ 'can-pay': '每期 300 元', 'due-day': '2026-12-05' })
    expect(slotsOf(withHardship(own, known, true))).toMatchObject({ 'can-pay': '每期 800 元', 'due-day': '2026-12-05' })
  })
})

describe('the risk beside each case', () => {
  const caseOf = (...events: CreditEvent[]) => ({ ...emptyCase, lines: [jb], events })
  const used = { id: 'u', kind: 'utilisation', line: 'jb', ratio: 0.9, date: '2026-11-10' } as const
  const closed = { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-10' } as const
  const ids = ['as-planned', 'line-shut', 'two-shut', 'recall', 'wage-20', 'wage-40', 'turnover-20', 'turnover-40'] as const

  test('is the check-up of the changed history, and more the more income falls', () => {
    const { about, of } = stressRisks(caseOf(used), 'jb', TODAY, settings, ids)
    expect(about).toBe('risk')
    const p = (id: (typeof ids)[number]) => {
      const risk = of(id)
      return 'chance' in risk ? risk.chance.p : NaN
    }
    const fallen = caseOf(used, { id: 'f', kind: 'income-drop', ratio: 0.2, date: TODAY })
    expect(p('as-planned')).toBe(diagnose(caseOf(used), 'jb', TODAY, knowledge).risk?.find(({ days }) => days === 90)?.p)
    expect(p('wage-20')).toBeCloseTo(diagnose(fallen, 'jb', TODAY, knowledge).risk?.find(({ days }) => days === 90)?.p ?? 0, 10)
    expect(p('wage-20')).toBeGreaterThan(p('as-planned'))
    expect(p('wage-40')).toBeGreaterThanOrEqual(p('wage-20'))
    expect(p('turnover-40')).toBeGreaterThanOrEqual(p('turnover-20'))
    expect(of('line-shut')).toMatchObject({ said: 'itself' })
  })

  test('says where the model knows nothing', () => {
    const { of } = stressRisks(caseOf(used), 'jb', TODAY, settings, ids)
    expect([of('two-shut'), of('recall')]).toEqual([{ said: 'together' }, { said: 'recall' }])
  })

  test('of a line that is shut is the chance of a return', () => {
    const { about, of } = stressRisks(caseOf(closed), 'jb', TODAY, settings, ids)
    expect([about, of('line-shut').said, of('wage-20').said]).toEqual(['return', 'already', 'unmoved'])
  })
})

test('two lines of one platform are one place, two cards are two, and what is no line is elsewhere', () => {
  const lines = [jb, { ...jb, id: 'hb', product: 'huabei' }, { ...jb, id: 'c1', product: 'credit-card' }, { ...jb, id: 'c2', product: 'credit-card' }] as const
  const { placeOf, nameOf } = placesIn(lines, textFor('zh-CN'))
  expect(new Set(['jb', 'hb', 'c1', 'c2', 'p7'].map(placeOf)).size).toBe(4)
  expect([nameOf(['jb', 'hb']), nameOf(['c1']), nameOf(['p7'])]).toEqual(['支付宝（借呗和花呗）', '信用卡', '别处的欠款'])
})

test('takings are measured against the mean of the readings before', () => {
  expect([turnoverChange([]), turnoverChange([100]), turnoverChange([100, 200, 75]), turnoverChange([0, 5])]).toEqual([null, null, -0.5, null])
})

test('weak and strong months are read back as they were chosen', () => {
  const [weak, strong] = [{ months: [2, 7], percent: 30 }, { months: [12], percent: 150 }]
  expect(monthsIn(seasonFrom(weak, strong))).toEqual({ weak, strong })
  expect(seasonFrom({ months: [], percent: 30 }, { months: [], percent: 150 })).toBeUndefined()
})
