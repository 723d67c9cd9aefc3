import fc from 'fast-check'
import { expect, test } from 'vitest'
import { simplified } from '../../src/knowledge/traditional.ts'
import { LONGEST_MESSAGE } from '../../src/messages/plain-message.ts'
import { readMessage } from '../../src/messages/read-message.ts'
import { readScam } from '../../src/messages/read-scam.ts'
import { learn } from '../../tools/messages/lessons.ts'
import { textOf, top } from '../support/repository.ts'
import learning from './learning.json'

const texts = [...learning.scam, ...learning.service, ...learning.replies].map(({ text }) => text)
const traditional = new Map([...simplified].map(([other, plain]) => [plain, other]))
const wide = (text: string): string => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

test('whatever is pasted is read, and what is marked lies in it, in order', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...texts), (noise, text) => {
    const pasted = noise.slice(0, noise.length / 2) + text + noise.slice(noise.length / 2)
    const { scam: { spans, patterns, level }, reply } = readMessage(pasted)
    let last = 0
    for (const { from, to } of spans) {
      expect(from).toBeGreaterThanOrEqual(last)
      expect(to).toBeGreaterThan(from)
      last = to
    }
    expect(last).toBeLessThanOrEqual(pasted.length)
    expect([patterns.length === 0, spans.length === 0]).toEqual([level === 'none', level === 'none'])
    expect(reply.grade === null ? reply.names : []).toEqual([])
  }), { numRuns: 60 })
}, 60_000)

test('the script, the width of signs, pictures and blanks between characters change nothing', () => {
  for (const { text } of learning.scam.filter(({ text: chinese }) => /^[^a-z]*$/i.test(chinese))) {
    const { patterns, level } = readScam(text)
    expect(readScam(Array.from(text, (sign) => traditional.get(sign) ?? sign).join('')), text).toMatchObject({ patterns, level })
    expect(readScam(wide(text)), text).toMatchObject({ patterns, level })
    expect(readScam(`🔥${text}👇`).level, text).toBe(level)
    expect(readScam(Array.from(text).join(' ')).level, text).not.toBe('none')
    expect(readScam(Array.from(text).join('\u200b')), text).toMatchObject({ patterns, level })
  }
}, 60_000)

test.each(['1a.', '转', '先交额度恢复微信', '请把', '不要', '年月', 'a@', '【', '验证码'])('however long, and of one thing alone: %s', (part) => {
  expect(['none', 'watch', 'stop']).toContain(readMessage(part.repeat(LONGEST_MESSAGE)).scam.level)
})

test('the tables are what the learning set gives', () => {
  for (const [name, table] of Object.entries(learn(`${top}/test/messages/learning.json`))) expect(textOf(`src/messages/${name}`), name).toBe(table)
}, 60_000)
