import { describe, expect, test } from 'vitest'
import { filesUnder, runTool, textOf, top } from './support/repository.ts'

const sources = filesUnder('src').filter((path) => /\.tsx?$/.test(path))
const lines = (path: string): string[] => textOf(path).trimEnd().split('\n')

type Finding = { filename: string; code: string }

function lint(...paths: string[]): Finding[] {
  const { output } = runTool('oxlint/bin/oxlint', '-f', 'json', ...paths)
  const report: { diagnostics: Finding[] } = JSON.parse(output)
  return report.diagnostics
}

describe('a file that breaks a rule is refused by that rule', () => {
  const forbidden = filesUnder('test/forbidden').filter((path) => /\.tsx?$/.test(path))
  const findings = lint('test/forbidden')

  test.each(forbidden)('%s', (path) => {
    const [, rule] = textOf(path).match(/^\/\/ refused by ([\w-]+)$/m) ?? []
    const codes = findings.filter(({ filename }) => filename.replaceAll('\\', '/').endsWith(path)).map(({ code }) => code)
    expect(codes).toEqual([expect.stringContaining(`(${rule})`)])
  })

  test('every folder of src with import rules is shown one', () => {
    const folders = filesUnder('src').map((path) => path.split('/')[1] ?? '').filter((name) => !name.includes('.') || name === 'background.ts')
    const shown = forbidden.filter((path) => textOf(path).includes('no-restricted-imports')).map((path) => path.split('/')[2])
    expect(shown).toEqual(expect.arrayContaining([...new Set(folders)]))
  })
})

test('the compiler without browser types refuses a core that reads the page', () => {
  const { output, status } = runTool('typescript/bin/tsc', '-p', `${top}/test/forbidden`)
  expect(status).not.toBe(0)
  expect(output).toContain('reads-the-page.ts')
})

describe('files of src', () => {
  test('are about 50 lines, none over 200', () => {
    const lengths = sources.map((path) => lines(path).length).sort((a, b) => a - b)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
    expect(lengths.at(-1)).toBeLessThanOrEqual(200)
  })

  test('have no semicolon at the end of a line, no tab, and no line that wants a second screen', () => {
    const wide = (path: string): number => (/^src\/(text|knowledge)\//.test(path) ? Infinity : 160)
    const wrong = sources.flatMap((path) => lines(path).flatMap((line, i) => (line.length > wide(path) || /;\s*$|\t/.test(line) ? [`${path}:${i + 1}`] : [])))
    expect(wrong).toEqual([])
  })

  test('stand in no drawer', () => {
    expect(sources.filter((path) => /\/(utils?|helpers?|common|shared|core|misc)(\/|\.)/.test(path))).toEqual([])
  })

  test('import nothing at a later time, where the rules do not look', () => {
    expect(sources.filter((path) => /\bimport\(|\brequire\(/.test(textOf(path)))).toEqual([])
  })

  test('name the polyfill once, in src/store/browser.ts', () => {
    expect(sources.filter((path) => textOf(path).includes('\'webextension-polyfill\''))).toEqual(['src/store/browser.ts'])
  })

  test('spell the ending of what they import', () => {
    const bare = sources.flatMap((path) => [...textOf(path).matchAll(/from '(\.[^']+)'/g)].filter(([, from]) => !/\.(tsx?|css|json)$/.test(from ?? '')).map(() => path))
    expect(bare).toEqual([])
  })
})
