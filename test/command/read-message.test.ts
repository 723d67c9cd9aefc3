import { PassThrough, Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../../src/command/read-message.ts'

async function read(input: string, ...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' }
  const into = (name: 'out' | 'err') => new PassThrough().on('data', (chunk: Buffer) => { texts[name] += chunk.toString('utf8') })
  const stdin = Readable.from([Buffer.from(input)], { objectMode: false })
  const code = await run({ argv: ['node', 'read-message', ...args], env: {}, cwd: () => '/', stdin, stdout: into('out'), stderr: into('err') })
  return { code, ...texts }
}

test('one object per line, blank lines too', async () => {
  const { code, out } = await read('请把验证码发给我\r\n\n经综合评估，您暂不符合条件')
  expect(code).toBe(0)
  expect(out.trimEnd().split('\n').map((line) => JSON.parse(line))).toEqual([
    { scam: 'stop', patterns: ['asks-code'], reply: { grade: null, names: [] } },
    { scam: 'none', patterns: [], reply: { grade: null, names: [] } },
    { scam: 'none', patterns: [], reply: { grade: 'vague', names: [] } },
  ])
})

test('a wrong command line is refused', async () => {
  expect(await read('', '--fast')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('read-message') })
})
