import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/command/main.ts'
import { runCommand } from '../support/run-command.ts'
import { stories } from '../support/stories.ts'

const told = stories.slice(0, 6)
const cases = told.map(({ case: value, line, date }) => JSON.stringify({ ...value, line, date }))
const objects = (out: string): Record<string, unknown>[] => out.trimEnd().split('\n').map((line) => JSON.parse(line))

describe('--batch', () => {
  test('one object per case, in order, each on its own line and day', async () => {
    const { code, out, err } = await runCommand(['--batch'], cases.join('\n'))
    expect([code, err]).toEqual([0, ''])
    expect(objects(out)).toMatchObject(told.map(({ line, date }) => ({ line, date })))
  })

  test('says of a case what the command says of its file', async () => {
    const [one] = objects((await runCommand(['--batch', '--fields', 'causes,layers'], cases[0])).out)
    const [two] = objects((await runCommand(['--batch', '--seed', '3', '--fields', 'causes,layers'], cases[0])).out)
    expect(Object.keys(one ?? {})).toEqual(['causes', 'layers'])
    expect(two).not.toEqual(one)
  })

  test('a bad case gives an error in its place, the others their result, and the exit code is 2', async () => {
    const future = JSON.stringify({ ...told[0]?.case, date: '2010-01-01' })
    const { code, out } = await runCommand(['--batch', '--lang', 'en', '--fields', 'line'], [cases[0], '{"format"', '[]', future, cases[1]].join('\n'))
    expect(code).toBe(2)
    expect(objects(out)).toEqual([
      { line: told[0]?.line },
      { error: expect.stringContaining('line 2'), problems: [expect.objectContaining({ problem: 'not-json' })] },
      { error: expect.stringContaining('line 3'), problems: [expect.objectContaining({ problem: 'not-an-object' })] },
      { error: expect.stringMatching(/line 4: event e1 .*date/), problems: expect.any(Array) },
      { line: told[1]?.line },
    ])
  })

  test('no case, no result', async () => {
    expect(await runCommand(['--batch'], '\n\n')).toEqual({ code: 0, out: '', err: '' })
  })

  test('reads on only as fast as its results are taken', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<string> {
      for (;;) {
        given += 1
        yield `${cases[0]}\n`
      }
    }
    const stdin = Readable.from(endless())
    const stdout = new PassThrough({ highWaterMark: 1_000 })
    const running = run({ argv: ['', '', '--batch'], env: {}, cwd: () => '/', stdin, stdout, stderr: new PassThrough() })
    await once(stdout, 'readable')
    const before = given
    await new Promise((resolve) => setImmediate(resolve))
    expect(given).toBe(before)
    expect(given).toBeLessThan(30)
    stdout.destroy(new Error('gone'))
    await expect(running).rejects.toThrow('gone')
  })
})
