import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CreditEvent } from '../../src/events/event.ts'
import { dossierParts, plainDossier } from '../../src/popup/dossier/document.ts'
import { dossierOf, hiddenDossierOf } from '../../src/popup/dossier/dossier-of.ts'
import { knownIn } from '../../src/popup/dossier/known-in.ts'
import { redactorFor } from '../../src/popup/dossier/redactor.ts'
import { textsIn } from '../../src/popup/dossier/texts-in.ts'
import type { Told } from '../../src/popup/dossier/told.ts'
import { emptyCasework } from '../../src/store/casework.ts'
import { noLetters } from '../../src/store/letters.ts'
import { textFor, type Language } from '../../src/text/index.ts'

const zh = textFor('zh-CN')

/** Digits that stand in no day and no sum here, so that four of them in a row come from a number of the person's. */
const digit = fc.constantFrom(...'345678')
const run = (least: number, most: number) => fc.array(digit, { minLength: least, maxLength: most }).map((digits) => digits.join(''))
const han = (least: number, most: number) => fc.array(fc.constantFrom(...'龘靐齉爩鱻麤灪龗滟籲'), { minLength: least, maxLength: most }).map((all) => all.join(''))
const latin = fc.array(fc.constantFrom(...'QXZJVK'), { minLength: 2, maxLength: 6 }).map((all) => all.join(''))
const word = fc.oneof(han(2, 6), latin, fc.tuple(han(1, 3), latin).map((both) => both.join('')))

const secrets = fc.record({
  name: word, institution: word, person: word, ticket: fc.oneof(run(4, 12), fc.tuple(latin, run(4, 8)).map((both) => both.join('-'))),
  agent: fc.oneof(run(4, 6), word), contract: run(6, 20), phone: run(11, 11), id: run(17, 17).map((rest) => `${rest}X`),
  card: run(16, 19), file: word, marked: word,
})
type Secrets = typeof secrets extends fc.Arbitrary<infer T> ? T : never

const filler = fc.constantFrom('客服说要等系统评估', '2026年11月20日', '还了 1200 元', '，', '。\n', '综合评估未通过', ' ', '12378', '额度', 'the reply')
/** A text in which secrets stand among other words, written in one piece, in groups, or by their last four digits. */
const saying = (given: Secrets) => {
  const values = Object.values(given)
  const spelt = values.flatMap((value) => (/^\d{8,}$/.test(value) ? [value, value.replace(/(\d{4})(?=\d)/g, '$1 '), value.slice(-4), `${value.slice(0, 5)}元`] : [value]))
  return fc.array(fc.oneof(filler, fc.constantFrom(...spelt)), { maxLength: 12 }).map((parts) => parts.join('，'))
}

function toldWith(given: Secrets, texts: readonly string[]): Told {
  const [wording = '', promise = '', notes = '', outcome = '', letter = '', shows = ''] = texts
  const events: CreditEvent[] = [
    { id: 'c', kind: 'line-closed', line: 'jb', date: '2026-11-10', amount: 1200, wording },
    { id: 'a', kind: 'contacted', line: 'jb', date: '2026-11-11', institution: given.institution, wording, note: given.person },
    { id: 'l', kind: 'loan-opened', date: '2026-10-01', institution: given.institution, amount: 2100 },
  ]
  const line = { id: 'jb', product: 'jiebei', lender: 'consumer-finance', name: given.name } as const
  return {
    line, lines: [line], lender: given.institution, contract: given.contract, state: 'closed', since: '2026-11-10', events, today: '2026-11-21',
    casework: {
      ...emptyCasework, details: { a: { ticket: given.ticket, agent: given.agent, promise, promised: '2026-11-29', sent: ['identity'] } },
      papers: [{ line: 'jb', paper: 'identity', day: '2026-11-12', to: given.institution }],
      attachments: [{ id: 'f', line: 'jb', name: given.file, shows, place: notes, day: '2026-11-12' }],
    },
    notes, steps: { 'contact-lender': promise }, clocks: [], outcomes: [outcome],
    written: [{ about: { kind: 'complaint', subject: 'credit-decision', body: null }, day: '2026-11-20', text: letter }],
  }
}

const cases = secrets.chain((given) => fc.tuple(fc.constant(given), fc.array(saying(given), { minLength: 6, maxLength: 6 })))
const letters = (given: Secrets) => ({ ...noLetters, person: { 'name': given.person, 'phone': given.phone, 'id-number': given.id }, lines: { jb: { contract: given.contract } } })
const beside = (given: Secrets) => ({ letters: letters(given), hidden: [given.marked, given.card] })
const hidden = (given: Secrets, texts: readonly string[], language: Language, coarser = { amounts: false, days: false }) =>
  hiddenDossierOf(toldWith(given, texts), beside(given), dossierParts, textFor(language), coarser)

describe('the document for other eyes', () => {
  test.each(['zh-CN', 'en'] as const)('holds no value of the person’s, whole or by four digits, in %s', (language) => {
    fc.assert(fc.property(cases, fc.boolean(), ([given, texts], rough) => {
      const said = plainDossier(hidden(given, texts, language, { amounts: rough, days: rough }).dossier, '；')
      for (const value of Object.values(given)) expect(said.toLowerCase()).not.toContain(value.toLowerCase())
      expect(said.replace(/\s/g, '')).not.toMatch(/[3-8]{4}/)
    }), { numRuns: 150 })
  })

  test('calls the same thing by the same label everywhere, and what was replaced stays as it is', () => {
    fc.assert(fc.property(cases, ([given, texts]) => {
      const told = toldWith(given, texts)
      const redactor = redactorFor(knownIn(told, beside(given)), textsIn(told), { amounts: false, days: false }, zh.dossier.labels)
      const label = redactor.whole('institution', given.institution)
      expect(redactor.text(`找了${given.institution}，`)).toContain(label)
      expect(redactor.whole('institution', ` ${given.institution} `)).toBe(label)
      for (const text of texts) {
        const once = redactor.text(text)
        expect(redactor.text(once)).toBe(once)
        expect(redactor.text(text)).toBe(once)
        expect(redactor.known(once)).toBe(once)
      }
      const all = redactor.labels()
      expect(new Set(all).size).toBe(all.length)
    }), { numRuns: 150 })
  })

  test('keeps days and sums, or leaves them rough', () => {
    const given: Secrets = {
      name: '爩爩', institution: '鱻鱻', person: '麤麤', ticket: 'QX-3456', agent: '5678', contract: '345678', phone: '34567834567', id: '34567834567834567X',
      card: '3456783456783456', file: 'ZZ', marked: '综合评估',
    }
    const texts = ['2026年11月20日还了 1200 元，综合评估', '', '', '', '', '']
    const said = (rough: boolean) => plainDossier(hidden(given, texts, 'zh-CN', { amounts: rough, days: rough }).dossier, '；')
    for (const part of ['2026年11月20日', '1200 元', '2,100 元', '2026年11月10日', zh.dossier.labels.word(1)]) expect(said(false)).toContain(part)
    for (const part of ['20日', '10日', '1200', '2,100', '综合评估']) expect(said(true)).not.toContain(part)
    for (const part of ['2026年11月', '1000 元', '2,000 元']) expect(said(true)).toContain(part)
  })

  test('gives no label that stands in what the person wrote', () => {
    const told = { ...toldWith({ name: '爩爩', institution: '鱻鱻', person: '', ticket: '', agent: '', contract: '', phone: '', id: '', card: '', file: '', marked: '' }, []), notes: '机构甲也说了，机构乙也是' }
    const { dossier } = hiddenDossierOf(told, { letters: noLetters, hidden: [] }, dossierParts, zh, { amounts: false, days: false })
    const said = plainDossier(dossier, '；')
    expect(said).toContain(zh.dossier.labels.institution(3))
    expect(said).not.toContain('鱻')
  })
})

test('the full document holds every value just as it was written', () => {
  fc.assert(fc.property(cases, ([given, texts]) => {
    const said = plainDossier(dossierOf(toldWith(given, texts), dossierParts, zh), '；')
    for (const value of [given.name, given.institution, given.ticket, given.agent, given.contract, given.file]) expect(said).toContain(value)
    for (const text of texts) if (text.trim() !== '') expect(said).toContain(text)
  }), { numRuns: 100 })
})
