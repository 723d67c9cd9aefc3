import { expect, test } from 'vitest'
import { linesOf } from '../../src/command/json-lines.ts'

async function* chunks(...parts: string[]): AsyncGenerator<string> {
  yield* parts
}

async function read(...parts: string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const line of linesOf(chunks(...parts))) lines.push(line)
  return lines
}

test('lines come whole, wherever the stream was cut', async () => {
  const text = '{"a":1}\r\n\n{"b":"额度"}\n  \n{"c":3}'
  const whole = ['{"a":1}\r', '{"b":"额度"}', '{"c":3}']
  expect(await read(text)).toEqual(whole)
  expect(await read(...text)).toEqual(whole)
  expect(await read(`${text}\n`)).toEqual(whole)
  expect(await read()).toEqual([])
})

test('a line is given before the next one is asked for', async () => {
  let asked = 0
  async function* endless(): AsyncGenerator<string> {
    for (;;) {
      asked += 1
      yield `${asked}\n`
    }
  }
  const lines = linesOf(endless())
  expect((await lines.next()).value).toBe('1')
  expect((await lines.next()).value).toBe('2')
  expect(asked).toBe(2)
  await lines.return(undefined)
})
