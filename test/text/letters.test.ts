import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInForce, letterPlan } from '../../src/diagnosis/letter-plan.ts'
import { grounds, isGroundId } from '../../src/knowledge/grounds.ts'
import { ladders } from '../../src/knowledge/ladders.ts'
import { requests } from '../../src/knowledge/letter-requests.ts'
import { letterRules } from '../../src/knowledge/letters.ts'
import { sources } from '../../src/knowledge/sources.ts'
import { grades } from '../../src/knowledge/types.ts'
import { letterText, wholeText } from '../../src/popup/contact/letter/letter-text.ts'
import { letterOfStep } from '../../src/popup/contact/letter/letter-steps.ts'
import { stepOf } from '../../src/popup/contact/known-steps.ts'
import { subjects } from '../../src/knowledge/advice-types.ts'
import { formatFor } from '../../src/text/format.ts'
import { textFor } from '../../src/text/index.ts'
import { allLetters, anyLetter, filled, type LetterCase } from '../support/letters.ts'
import { wordsIn } from '../support/words.ts'

const zh = textFor('zh-CN')
const en = textFor('en')
const { fullDay } = formatFor('zh-CN')

/** Turns that no text of ours may take: threats, a lawyer, publicity, promises, claims of a right to credit. */
const forbidden = {
  'zh-CN': /否则|不然|后果自负|曝光|媒体|律师|起诉|法院|传票|报复|必须恢复|恢复额度|保证(?!.*不)|一定能|承诺|立即放款|[!！]|强烈(?:要求|谴责)|严惩|欺诈|霸王/,
  'en': /\bor else\b|otherwise|consequences|expose|to the press|\bmedia\b|lawyer|attorney|\bsue\b|court|guarantee|promise|must restore|!|demand|outrageous|fraudulent/i,
}

const whole = ({ about, facts, choices }: LetterCase, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const text = letterText(about, facts, choices, textFor(language))
  return text === null ? null : { ...text, all: wholeText(about, text) }
}

describe.each(['zh-CN', 'en'] as const)('in %s', (language) => {
  test('a finished text is whole: no blank, no gap, nothing that frightens or promises', () => {
    let finished = 0
    fc.assert(fc.property(anyLetter, (given) => {
      const text = whole(given, language)
      const plan = letterPlan(given.about, given.facts, given.choices, letterRules)
      expect(text === null).toBe(plan.missing.length > 0 || plan.requests.length === 0)
      if (text === null) return
      finished += 1
      const { asks, phone } = textFor(language).letters.body
      const own = text.all.replaceAll(/〔[\w-]+〕/g, 'X').split('\n').filter((line) => ![asks, phone.then, phone.ask].includes(line)).join('\n')
      expect(own).not.toMatch(/[【】〔〕]|\[\s*\]|undefined|null|NaN|\[object|[：:]\s*$|\n\n\n|^[、，。；]/m)
      expect(own).not.toMatch(forbidden[language])
      expect(text.title.trim()).not.toBe('')
    }), { numRuns: 1500 })
    expect(finished).toBeGreaterThan(300)
  })

  test('requests are numbered one after the other, as many as were made', () => {
    fc.assert(fc.property(anyLetter, (given) => {
      const text = whole(given, language)
      if (text === null) return
      const numbers = [...text.body.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number))
      const made = letterPlan(given.about, given.facts, given.choices, letterRules).requests
      expect(numbers).toEqual(made.map((_, at) => at + 1))
    }), { numRuns: 500 })
  })

  test('the words around the texts take no such turn either', () => {
    // What a text cannot get has to be named, to be said that it cannot.
    const said = wordsIn({ ...textFor(language).letters, body: {}, tone: {} }).filter(([path]) => !/cannot$|requestsNote$/.test(path))
    expect(said.filter(([, words]) => forbidden[language].test(words)).map(([path, words]) => `${path}: ${words}`)).toEqual([])
  })
})

describe('says nothing of its own', () => {
  test('no day but today, those of the records up to today, those filled in, and those of a rule', () => {
    fc.assert(fc.property(anyLetter, (given) => {
      const text = whole(given)
      if (text === null) return
      const told = given.events.flatMap(({ date }) => [date])
      const slots = Object.values(given.choices.slots).filter((value) => typeof value === 'string')
      const known = new Set([...told, ...slots, given.facts.today].filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).map((day) => fullDay(day as `${number}-${number}-${number}`)))
      for (const [day] of text.body.matchAll(/\d{4}年\d{1,2}月\d{1,2}日/g)) expect([...known]).toContain(day)
    }), { numRuns: 800 })
  })

  test('an event is told only where the records or the person hold it', () => {
    fc.assert(fc.property(anyLetter, (given) => {
      const text = whole(given)
      if (text === null) return
      const { about, facts, choices: { slots } } = given
      const has = (kind: string) => given.events.some((event) => event.kind === kind)
      const only = (sentence: RegExp, held: boolean) => { if (!held) expect(text.body).not.toMatch(sentence) }
      only(/全部还清/, has('paid-off'))
      only(/联系过客服/, has('contacted'))
      only(/没有逾期/, has('late-payment'))
      only(/核验更新/, has('identity-verified'))
      only(/材料已于/, has('documents-submitted'))
      only(/没有了收入/, has('income-lost'))
      only(/收入减少了/, has('income-drop'))
      only(/(?<!没有)收到答复[。：]/, has('reply-received') || slots.answer === 'got')
      only(/向该机构提出投诉/, has('complaint-filed') || typeof slots['prior-day'] === 'string')
      only(/提出征信异议/, has('dispute-filed') || typeof slots['prior-day'] === 'string')
      only(/没有收到答复/, facts.replied === undefined && slots.answer === 'none' && about.kind === 'escalation')
      only(/放款方：消费金融公司/, facts.lender === 'consumer-finance')
    }), { numRuns: 1200 })
  })
})

describe('grounds', () => {
  const cites = (given: LetterCase) => letterPlan(given.about, given.facts, given.choices, letterRules).grounds

  test('are in force on the day, bind the lender, and are graded A or B', () => {
    fc.assert(fc.property(anyLetter, (given) => {
      for (const id of cites(given)) {
        expect(isGroundId(id) && isInForce(grounds[id], given.facts)).toBe(true)
      }
      const cited = whole(given)?.body ?? ''
      for (const [id, { cite, says }] of Object.entries(zh.letters.grounds)) {
        if (!cites(given).includes(id)) expect(cited).not.toContain(`${cite}：${says}`)
      }
    }), { numRuns: 1000 })
  })

  test('claim no better grade than their source, and name the articles that they cite', () => {
    for (const [id, ground] of Object.entries(grounds)) {
      expect(grades.indexOf(ground.grade), id).toBeGreaterThanOrEqual(grades.indexOf(sources[ground.source].grade))
      const { cite } = zh.letters.grounds[isGroundId(id) ? id : 'copy']
      expect([...cite.matchAll(/第([〇零一二三四五六七八九十百千]+)条/g)].map(([, han]) => numberOf(han ?? '')), id).toEqual(ground.articles)
      const english = en.letters.grounds[isGroundId(id) ? id : 'copy'].cite
      expect([...english.matchAll(/articles? ([\d and]+)/g)].flatMap(([, list]) => (list ?? '').split(' and ').map(Number)), id).toEqual(ground.articles)
    }
  })

  test('the closed window of credit repair falls out by the day, and what is not yet in force is not cited', () => {
    const on = (today: '2026-03-31' | '2026-04-01') => letterPlan(
      { kind: 'dispute', subject: 'credit-report', body: null }, { product: 'jiebei', lender: 'bank', state: 'open', today },
      { slots: {}, requests: ['one-off-repair', 'check-entry'] }, letterRules,
    )
    expect(on('2026-03-31').grounds).toContain('one-off-repair')
    expect(on('2026-04-01').offered).not.toContain('one-off-repair')
    expect(on('2026-04-01').grounds).toEqual(['dispute', 'creditworthiness'])
    const price = (today: '2026-07-31' | '2026-08-01') => letterPlan(
      { kind: 'complaint', subject: 'price', body: null }, { product: 'jiebei', lender: 'bank', state: 'open', today }, { slots: {}, requests: null }, letterRules,
    ).offered
    expect(price('2026-07-31')).not.toContain('cost-table')
    expect(price('2026-08-01')).toContain('cost-table')
  })

  test('the measures of the banking regulator are none against a small-loan company or a lender that is not known', () => {
    for (const lender of ['small-loan', 'unknown'] as const) {
      const facts = { product: 'jiebei', lender, state: 'closed', today: '2026-11-22', since: '2026-11-18' } as const
      const text = letterText({ kind: 'complaint', subject: 'credit-decision', body: null }, facts, { slots: filled('2026-11-22'), requests: null })
      expect(text?.body).toContain('消费者权益保护法')
      expect(text?.body).not.toContain('银行业保险业消费投诉处理管理办法')
    }
  })
})

test('every step that takes a text has one with requests, for every lender and subject, and every kind is used', () => {
  const used = new Set<string>()
  for (const subject of subjects) {
    for (const id of ladders[subject]) {
      const step = stepOf(id)
      const about = step === undefined ? null : letterOfStep(step, subject)
      if (step === undefined || about === null) continue
      used.add(about.kind)
      for (const lender of step.lenders) {
        const facts = { product: 'jiebei', lender, state: 'closed', today: '2026-11-22', since: '2026-11-18' } as const
        expect(letterText(about, facts, { slots: filled('2026-11-22'), requests: null }), `${subject} ${id} ${lender}`).not.toBeNull()
      }
    }
  }
  expect([...used].sort()).toEqual(['chat', 'complaint', 'data', 'dispute', 'escalation', 'explanation'])
})

test('every request can be made somewhere', () => {
  const offered = new Set(allLetters.flatMap((about) => (['bank', 'unknown'] as const).flatMap((lender) => (['2026-03-01', '2026-11-22'] as const).flatMap((today) =>
    letterPlan(about, { product: 'jiebei', lender, state: 'closed', since: '2026-02-18', today }, { slots: {}, requests: null }, letterRules).offered))))
  expect(requests.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([])
})

test('the first contact is whole at once, and asks for the lender where it is not known', () => {
  const facts = { product: 'jiebei', lender: 'unknown', state: 'closed', since: '2026-11-18', today: '2026-11-22' } as const
  const text = letterText({ kind: 'chat', subject: 'credit-decision', body: null }, facts, { slots: {}, requests: null })
  expect(text?.body).toContain('我的借呗于2026年11月18日被关闭。')
  expect(text?.body).toContain('4. 合同上的贷款人是哪家机构，全称是什么？')
})

function numberOf(han: string): number {
  const digits = '零一二三四五六七八九'
  let [total, digit] = [0, 0]
  for (const sign of han) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign]
    if (unit === undefined) digit = Math.max(0, digits.indexOf(sign))
    else {
      total += (digit === 0 ? 1 : digit) * unit
      digit = 0
    }
  }
  return total + digit
}
