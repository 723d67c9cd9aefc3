import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fieldNames } from '../../src/command/options.ts'
import { diagnose } from '../../src/diagnosis/diagnose.ts'
import { wellSupported } from '../../src/diagnosis/well-supported.ts'
import { parseCaseFile } from '../../src/events/parse.ts'
import { causeIds } from '../../src/knowledge/causes.ts'
import { knowledge } from '../../src/knowledge/index.ts'
import { runCommand } from '../support/run-command.ts'
import { stories, type Story } from '../support/stories.ts'

const folder = mkdtempSync(join(tmpdir(), 'checkup-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(value: unknown): string {
  const path = join(folder, 'case.json')
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value))
  return path
}

function story(name: string): Story {
  const found = stories.find(({ file }) => file.endsWith(`/${name}.json`))
  if (found === undefined) throw new Error(`no story ${name}`)
  return found
}

const closed = story('paid-off-gone-next-morning')
const open = story('open-five-inquiries-this-quarter')
const ownWish = story('own-wish-closed-jintiao')
const share = expect.toSatisfy((value: unknown) => typeof value === 'number' && value >= 0 && value <= 1)
const within = [30, 90, 180, 365].map((days) => ({ days, p: share, low: share, high: share }))

describe('--json', () => {
  test('a closed line: every field that was promised, in its shape', async () => {
    const { code, out, err } = await runCommand([fileOf(closed.case), '--json', '--date', closed.date])
    const result = JSON.parse(out)
    expect([code, err]).toEqual([0, ''])
    expect(result).toMatchObject({
      date: closed.date, line: 'jb', state: 'closed', risk: null, temporary: { p: share, low: share, high: share },
      reopening: { within, nextCheck: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), stopWaiting: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      layers: { borrower: share, account: share, platform: share, market: share, unknown: share },
    })
    expect(result.causes.map(({ cause }: { cause: string }) => cause).sort()).toEqual([...causeIds].sort())
    for (const cause of result.causes) {
      expect(cause).toMatchObject({ layer: expect.any(String), share, low: share, high: share, first: share, terms: expect.any(Array) })
      for (const term of cause.terms) expect(term).toMatchObject({ indicator: expect.any(String), share: expect.any(Number), event: term.event === null ? null : expect.any(String) })
    }
    for (const light of result.indicators) expect(light).toMatchObject({ id: expect.any(String), level: expect.stringMatching(/^(ok|watch|alert|not-told)$/), short: share, long: share })
    expect(Object.keys(result)).toEqual(expect.arrayContaining([...fieldNames]))
    expect([result.tips, result.checklist, result.problems]).toEqual([expect.any(Array), expect.any(Array), []])
  })

  test('an open line has a risk and no way back', async () => {
    const { out } = await runCommand([fileOf(open.case), '--json', '--date', open.date])
    expect(JSON.parse(out)).toMatchObject({ risk: within, temporary: null, reopening: null })
  })

  test('is what the popup\'s function says', async () => {
    const { out } = await runCommand([fileOf(closed.case), '--json', '--date', closed.date, '--seed', '5'])
    const read = parseCaseFile(closed.case, closed.date)
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(diagnose(read, 'jb', closed.date, knowledge, { seed: 5 }))))
  })

  test('--fields keeps only what was named', async () => {
    const { out } = await runCommand([fileOf(closed.case), '--json', '--date', closed.date, '--fields', 'state,layers'])
    expect(Object.keys(JSON.parse(out))).toEqual(['state', 'layers'])
  })
})

describe('to read', () => {
  test('Chinese by default, in the order of the popup, without colours', async () => {
    const { code, out, err } = await runCommand([fileOf(closed.case), '--date', closed.date])
    const parts = ['多半是什么原因', '分到四层', '是暂时的，还是长期的', '现在做什么，等到哪天', '先联系谁', '什么会改变这个判断', '依据']
    expect([code, err]).toEqual([0, ''])
    expect(out.startsWith('借呗 · ')).toBe(true)
    expect(out.split('\n').filter((line, index, lines) => lines[index - 1] === '' && line !== '')).toEqual(parts)
    expect(out).not.toMatch(/\u001b|undefined|null|NaN|\[object/)
  })

  test.each(stories.map((one) => [one.file, one] as const))('%s has words for everything, in both languages', async (_, one) => {
    const path = fileOf(one.case)
    const options = [path, '--date', one.date, '--line', one.line]
    const [chinese, english] = [await runCommand(options), await runCommand([...options, '--lang', 'en'])]
    expect([chinese.code, english.code]).toEqual([0, 0])
    expect(chinese.out + english.out).not.toMatch(/undefined|null|NaN|\[object|！|!/)
    const ownWords = one.case.lines.flatMap(({ name }) => name ?? [])
    const ours = ownWords.reduce((text, name) => text.replaceAll(name, ''), english.out.slice(0, english.out.indexOf('\nSources\n')).replaceAll(/^ +\| .*$/gm, ''))
    expect(ours).not.toMatch(/\p{Script=Han}/u)
  })

  test('a line that the person closed has nothing to diagnose', async () => {
    const { out } = await runCommand([fileOf(ownWish.case), '--date', ownWish.date, '--lang', 'en'])
    expect(out).toContain('You closed this line yourself')
    expect(out).not.toContain('What it probably is')
  })
})

describe('--well-supported', () => {
  const strict = { ...knowledge, model: wellSupported(knowledge.model) }

  test('is what the popup says with its switch on; alone, in a batch, and to read, where it says so', async () => {
    const expected = JSON.parse(JSON.stringify(diagnose(parseCaseFile(closed.case, closed.date), 'jb', closed.date, strict, { seed: 5 })))
    const options = ['--date', closed.date, '--seed', '5', '--well-supported']
    expect(JSON.parse((await runCommand([fileOf(closed.case), '--json', ...options])).out)).toEqual(expected)
    expect(JSON.parse((await runCommand(['--batch', ...options], `${JSON.stringify(closed.case)}\n`)).out)).toEqual(expected)
    expect((await runCommand([fileOf(closed.case), ...options])).out).toContain('现在只看依据充分的')
    expect((await runCommand([fileOf(closed.case), '--date', closed.date])).out).not.toContain('现在只看依据充分的')
  })
})

describe('what was learnt from past restrictions', () => {
  const twice = {
    format: 'credit-line-checkup', version: 1, lines: [{ id: 'jb', product: 'jiebei', lender: 'consumer-finance' }],
    events: [
      { id: 'c1', kind: 'line-paused', line: 'jb', date: '2024-12-05' }, { id: 'b1', kind: 'line-reopened', line: 'jb', date: '2025-01-20' },
      { id: 'c2', kind: 'line-paused', line: 'jb', date: '2026-11-08' },
    ],
  }

  test('is told to readers with what it would be otherwise, and can be asked for alone', async () => {
    const options = [fileOf(twice), '--date', '2026-11-21']
    expect((await runCommand(options)).out).toContain('按你记过的经历调整过（1 次又回来了）。调整前，三个月内：')
    expect((await runCommand([...options, '--lang', 'en'])).out).toContain('Adjusted by what you noted before (1 came back).')
    expect(JSON.parse((await runCommand([...options, '--json', '--fields', 'learned'])).out)).toMatchObject({ learned: { on: true, returned: 1, shut: 0 } })
    expect((await runCommand([fileOf(closed.case), '--date', closed.date])).out).not.toContain('经历调整')
  })
})

describe('bad input', () => {
  const event = { id: 'e9', kind: 'paid-off', line: 'jb', date: '2026-02-30' }
  const bad = { ...closed.case, events: [event] }

  test('names file, event and field in the language asked for, prints nothing else', async () => {
    const path = fileOf(bad)
    const chinese = await runCommand([path, '--json'])
    expect([chinese.code, chinese.out]).toEqual([2, ''])
    expect(chinese.err).toMatch(new RegExp(`^${path}：事件 e9（events\\[0\\]）.*date.*日期`))
    const english = await runCommand([path, '--lang', 'en'])
    expect([english.code, english.out]).toEqual([2, ''])
    expect(english.err).toMatch(new RegExp(`^${path}: event e9 \\(events\\[0\\]\\).*date`))
  })

  test('an event after --date is in the future', async () => {
    const { code, out, err } = await runCommand([fileOf(closed.case), '--date', '2024-03-10'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('e2')
    expect(err).toContain('date')
  })

  test('text that is not JSON is placed by line and column', async () => {
    const { code, out, err } = await runCommand([fileOf('{\n "format": oops }'), '--lang', 'en'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('line 2, column 12')
  })

  test('no such file, no such line, no such option', async () => {
    expect(await runCommand([join(folder, 'absent.json')])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('absent.json') })
    expect(await runCommand([fileOf(closed.case), '--line', 'zz', '--lang', 'en'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('line') })
    expect(await runCommand(['--fast'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--batch') })
  })
})
