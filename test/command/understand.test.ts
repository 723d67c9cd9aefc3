import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../../src/command/understand.ts'

async function read(input: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' }
  const into = (name: 'out' | 'err') => new PassThrough().on('data', (chunk: Buffer) => { texts[name] += chunk.toString('utf8') })
  const stdin = Readable.from([Buffer.from(input)], { objectMode: false })
  const code = await run({ argv: ['node', 'understand', ...args], env: {}, cwd: () => '/', stdin, stdout: into('out'), stderr: into('err') })
  return { code, ...texts }
}

test('one object per line, blank lines too', async () => {
  const { code, out } = await read('上个月花呗逾期3天\r\n\n今天天气不错', '--date', '2026-11-21')
  const objects = out.trimEnd().split('\n').map((line) => JSON.parse(line))
  expect(code).toBe(0)
  expect(objects).toMatchObject([
    { events: [{ kind: 'late-payment', date: '2026-10-16', until: '2026-10-19', days: 3, line: 'huabei', none: false }], entry: null, wording: null, leftover: '' },
    { events: [], entry: null, wording: null, leftover: '' },
    { events: [], leftover: '今天天气不错' },
  ])
})

test('what the words do not give is null', async () => {
  const { out } = await read('没了', '--date=2026-11-21')
  expect(JSON.parse(out)).toMatchObject({ events: [] })
  const { out: lost } = await read('额度没了')
  expect(JSON.parse(lost).events).toMatchObject([{ kind: 'line-closed', date: null, until: null, days: null, line: null, none: false }])
})

test.each([['--date', '2026-02-30'], ['--fast'], ['--date']])('a wrong command line is refused: %s', async (...args) => {
  expect(await read('没了', ...args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--date') })
})
