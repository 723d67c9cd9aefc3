import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { top } from '../support/repository.ts'
import { runCommand } from '../support/run-command.ts'
import { stories } from '../support/stories.ts'

const folder = mkdtempSync(join(tmpdir(), 'checkup-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LONG = 120_000
const [story] = stories
const file = join(folder, 'case.json')
writeFileSync(file, JSON.stringify(story?.case))

type Ended = Readonly<{ code: number | null; out: string; err: string }>

function start(command: string, args: readonly string[], cwd: string, input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, INIT_CWD: undefined, npm_lifecycle_event: undefined } })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text })
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text })
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => undefined).end(input)
  })
}

const npm = (...args: string[]) => start('npm', ['run', '--silent', '--prefix', top, 'checkup', '--', ...args], folder)
const node = (input: string, ...args: string[]) => start(process.execPath, [join(top, 'tools/checkup.mjs'), ...args], folder, input)

describe('npm run --silent checkup', () => {
  test('finds a file beside the person, and prints the result alone', async () => {
    const { code, out } = await npm('case.json', '--json', '--date', story?.date ?? '')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ date: story?.date, line: expect.any(String) })
  }, LONG)

  test('ends with 2 and prints no result for bad input', async () => {
    expect(await npm('case.json', '--date', '2001-01-01')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('case.json') })
    expect(await npm('--fast')).toMatchObject({ code: 2, out: '' })
  }, LONG)

  test('runs at the same time while its bundle is missing all give the same', async () => {
    rmSync(join(top, 'dist/command'), { recursive: true, force: true })
    const input = `${JSON.stringify({ ...story?.case, date: story?.date, line: story?.line })}\n`
    const ended = await Promise.all([1, 2, 3].map(() => node(input, '--batch', '--fields', 'state,line')))
    expect(ended.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(new Set(ended.map(({ out }) => out)).size).toBe(1)
    expect(JSON.parse(ended[0]?.out ?? '')).toMatchObject({ line: story?.line })
  }, LONG)

  test('a long batch is shared among threads and says the same in the same order', async () => {
    const many = Array.from({ length: 90 }, (_, index) => stories[index % stories.length])
    const lines = many.map((one, index) => (index === 60 ? '{' : JSON.stringify({ ...one?.case, date: one?.date, line: one?.line }))).join('\n')
    const options = ['--batch', '--fields', 'line,state,layers,layerRanges']
    const shared = await node(lines, ...options)
    const alone = await runCommand(options, lines)
    expect(alone.code).toBe(2)
    expect(shared).toEqual(alone)
  }, LONG)

  test('a reader that goes away early is no error', async () => {
    const lines = `${JSON.stringify({ ...story?.case, date: story?.date })}\n`.repeat(40)
    writeFileSync(join(folder, 'many.jsonl'), lines)
    const { code, err } = await start('sh', ['-c', `"${process.execPath}" "${join(top, 'tools/checkup.mjs')}" --batch < many.jsonl | head -n 1 > /dev/null`], folder)
    expect([code, err]).toEqual([0, ''])
  }, LONG)
})
