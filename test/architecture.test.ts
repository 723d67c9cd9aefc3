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
    const names = filesUnder('src').map((path) => path.split('/')[1] ?? '')
    const folders = names.filter((name) => !name.includes('.') || name === 'background.ts')
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

  test('have no semicolon at the end of a line, no tab, and, tables aside, no line over 140 characters', () => {
    const isTable = (path: string): boolean => /^src\/(text|knowledge|(understanding|messages)\/vocabulary)/.test(path)
    const wide = (path: string): number => (isTable(path) ? Infinity : 140)
    const isWrong = (path: string, line: string): boolean => line.length > wide(path) || /;\s*$|\t/.test(line)
    expect(sources.flatMap((path) => lines(path).flatMap((line, i) => (isWrong(path, line) ? [`${path}:${i + 1}`] : [])))).toEqual([])
  })

  test('stand in no drawer', () => {
    expect(sources.filter((path) => /\/(utils?|helpers?|common|shared|core|misc)(\/|\.)/.test(path))).toEqual([])
  })

  test('import nothing at a later time, where the rules do not look, but for what is behind the first look', () => {
    const later = sources.flatMap((path) => [...textOf(path).matchAll(/\b(?:import|require)\(.*?\)/g)].map(([call]) => `${path} ${call}`))
    const loaded = ['../../text/zh_CN/index.ts', '../../text/en/index.ts', '../inside.ts', './diagnoses.ts', '../../text/en/first.ts']
    // A chart and the library that draws it wait until one is shown.
    const drawn = 'src/popup/charts/late-drawn.ts import(\'./drawn.tsx\')'
    expect(later).toEqual([drawn, ...loaded.map((path) => `src/popup/frame/scripts.ts import('${path}')`)])
  })

  test('name the polyfill once, in src/store/browser.ts', () => {
    expect(sources.filter((path) => textOf(path).includes('\'webextension-polyfill\''))).toEqual(['src/store/browser.ts'])
  })

  test('spell the ending of what they import', () => {
    const imported = (path: string): string[] => [...textOf(path).matchAll(/from '(\.[^']+)'/g)].map(([, from]) => from ?? '')
    expect(sources.filter((path) => imported(path).some((from) => !/\.(tsx?|css|json)$/.test(from)))).toEqual([])
  })
})
