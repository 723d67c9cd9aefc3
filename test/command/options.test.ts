import { describe, expect, test } from 'vitest'
import { languageOf, optionsOf } from '../../src/command/options.ts'

const read = (...args: string[]) => optionsOf(args, '/home/li')

describe('options', () => {
  test('a file alone is looked at today, in Chinese, for a person to read', () => {
    expect(read('case.json')).toEqual({
      file: '/home/li/case.json', line: undefined, date: undefined, language: 'zh-CN', json: false, batch: false, fields: undefined, seed: undefined, wellSupported: false,
    })
  })

  test('everything that can be asked for', () => {
    expect(read('--json', '--line', 'jb', '--date=2026-11-21', '--lang', 'en', '--seed', '7', '--fields', 'risk,causes', '--well-supported', '/cases/case.json')).toEqual({
      file: '/cases/case.json', line: 'jb', date: '2026-11-21', language: 'en', json: true, batch: false, fields: ['risk', 'causes'], seed: 7, wellSupported: true,
    })
    expect(read('--batch', '--fields', 'risk')).toMatchObject({ file: null, batch: true, fields: ['risk'] })
    expect(read('--help')).toBe('help')
    expect(read('-h', 'case.json')).toBe('help')
  })

  test.each([
    [['--fast', 'case.json'], 'unknown-flag', '--fast'],
    [['case.json', '--line'], 'unknown-flag', '--line'],
    [['--json=yes', 'case.json'], 'unknown-flag', '--json'],
    [[], 'no-file', ''],
    [['a.json', 'b.json'], 'too-many-files', 'b.json'],
    [['--batch', 'a.json'], 'file-and-batch', 'a.json'],
    [['a.json', '--date', '2026-02-30'], 'date', '2026-02-30'],
    [['a.json', '--lang', 'fr'], 'language', 'fr'],
    [['a.json', '--seed', '-1'], 'unknown-flag', '--seed'],
    [['a.json', '--seed=1.5'], 'seed', '1.5'],
    [['--batch', '--fields', 'risk,score'], 'fields', 'score'],
    [['--batch', '--fields', ''], 'fields', ''],
    [['a.json', '--fields', 'risk'], 'fields-without-json', ''],
  ])('%j is refused as %s', (args, usage, given) => {
    expect(optionsOf(args, '/')).toEqual({ usage, given: expect.stringContaining(given) })
  })

  test('the language is known even where nothing else is', () => {
    expect(languageOf(['--fast', '--lang', 'en'])).toBe('en')
    expect(languageOf(['--lang=en', '--fast'])).toBe('en')
    expect(languageOf(['--lang', 'fr'])).toBe('zh-CN')
    expect(languageOf(['en'])).toBe('zh-CN')
  })
})
