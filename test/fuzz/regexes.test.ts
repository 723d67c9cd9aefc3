import { describe, expect, test, vi } from 'vitest'
import { findPrivate } from '../../src/messages/find-private.ts'
import { LONGEST_MESSAGE } from '../../src/messages/plain-message.ts'
import { readMessage } from '../../src/messages/read-message.ts'
import { LONGEST_TEXT, understand } from '../../src/understanding/understand.ts'
import { TODAY } from '../support/arbitrary-backup.ts'
import { goodTexts } from './inputs.ts'
import { builtRegexes, cpuTime, slowestOf, timeOf, writtenRegexes } from './our-regexes.ts'

/** Processor time for one text, in ms. What grows with the square of the length takes ten times as long at least. */
const LIMIT = 1_000
const LONG = 100_000

/** What reads stories reads no more than its longest text, as is shown below. */
const lengthFor = ({ where }: Readonly<{ where: string }>): number => (where.startsWith('src/understanding/') ? LONGEST_TEXT : LONG)

const warned = '他让我把验证码发给他，说要先交解冻费才能恢复额度，否则告到法院'
const filler = '我看了看'

describe('the readers of pasted text', () => {
  test('read a story no further than its longest text', () => {
    const head = filler.repeat(LONGEST_TEXT).slice(0, LONGEST_TEXT)
    const { unread, leftover: _beyond, ...said } = understand(`${head}，上个月借呗被关了。`, TODAY)
    const { unread: _unread, leftover: _leftover, ...alone } = understand(head, TODAY)
    expect(said).toEqual(alone)
    expect(unread.at(-1)).toEqual({ from: LONGEST_TEXT, to: LONGEST_TEXT + 10 })
    expect(understand('上个月借呗被关了。', TODAY).events).toHaveLength(1)
  })

  test('read a message no further than its longest text', () => {
    const head = filler.repeat(LONGEST_MESSAGE).slice(0, LONGEST_MESSAGE)
    expect(readMessage(head + warned)).toEqual(readMessage(head))
    expect(readMessage(warned).scam.level).toBe('stop')
  })

  test.each(['一', '1', 'a ', '省市区', '【', '我', '还', '，', '\u200b', '0.'])('are done with 100,000 signs of %j within a second', (piece) => {
    const text = piece.repeat(LONG / piece.length)
    for (const read of [() => understand(text, TODAY), () => readMessage(text), () => findPrivate(text.slice(0, 20_000))]) {
      const took = cpuTime(read)
      // Slow once may be the machine; slow twice is the program.
      if (took > LIMIT) expect(cpuTime(read)).toBeLessThan(LIMIT)
    }
  })
})

test('no expression of ours is slow with the longest text that it is given, whatever it repeats', { timeout: 120_000 }, async () => {
  const built = await builtRegexes(async () => {
    // Loaded anew, as they build their expressions once.
    vi.resetModules()
    const [messages, stories, tone] = await Promise.all([
      import('../../src/messages/read-message.ts'), import('../../src/understanding/understand.ts'), import('../../src/understanding/read-tone.ts'),
    ])
    for (const text of goodTexts) {
      messages.readMessage(text)
      stories.understand(text, TODAY)
      tone.readTone(text)
    }
    await import('../../src/messages/find-private.ts')
  })
  const written = writtenRegexes()
  expect([written.length, built.length].every((count) => count > 150)).toBe(true)
  const all = [...new Map([...written, ...built].map((one) => [`${one.pattern}/${one.flags}`, one])).values()]
  const found = all.map((one) => ({ one, ...slowestOf(one, lengthFor(one)) })).toSorted((a, b) => b.took - a.took)
  const again = found.filter(({ took }) => took > LIMIT).map(({ one, text }) => ({ one, took: timeOf(one, text) }))
  console.log(`${all.length} expressions, slowest ${found.slice(0, 4).map(({ took }) => `${Math.round(took)} ms`).join(', ')}`)
  expect(again.filter(({ took }) => took > LIMIT).map(({ one, took }) => `${one.where} ${Math.round(took)} ms: ${one.pattern.slice(0, 200)}`)).toEqual([])
})
