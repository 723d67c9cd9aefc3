import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { isDay, type Day } from '../events/day.ts'
import type { Language } from '../text/types.ts'

/** What was asked for on the command line. `file` is absolute; null in batch mode. */
export type Options = Readonly<{
  file: string | null
  line: string | undefined
  date: Day | undefined
  language: Language
  json: boolean
  batch: boolean
  fields: readonly string[] | undefined
  seed: number | undefined
  /** Whether hearsay and what is said in one place only are left out, as by the switch in the popup. */
  wellSupported: boolean
}>

/** Why the command line was not understood; `given` is the part at fault. */
export type UsageProblem = Readonly<{
  usage: 'unknown-flag' | 'no-file' | 'too-many-files' | 'file-and-batch' | 'date' | 'language' | 'seed' | 'fields' | 'fields-without-json'
  given: string
}>

/** The names that `--fields` can keep: those of the result. */
export const fieldNames = [
  'date', 'line', 'state', 'since', 'ownWish', 'risk', 'causes', 'layers', 'layerRanges', 'temporary', 'reopening', 'learned',
  'indicators', 'nextQuestion', 'asks', 'tips', 'checklist', 'problems',
] as const

const flags = {
  line: { type: 'string' }, date: { type: 'string' }, lang: { type: 'string' }, seed: { type: 'string' }, fields: { type: 'string' },
  'well-supported': { type: 'boolean' },
  json: { type: 'boolean' }, batch: { type: 'boolean' }, help: { type: 'boolean', short: 'h' },
} as const

type Given = Partial<
  Record<'line' | 'date' | 'lang' | 'seed' | 'fields', string> & Record<'json' | 'batch' | 'help' | 'well-supported', boolean>
>

function values(args: readonly string[]): { given: Given; files: readonly string[] } | UsageProblem {
  try {
    const { values: given, positionals } = parseArgs({ args: [...args], options: flags, allowPositionals: true })
    return { given, files: positionals }
  } catch (error) {
    return { usage: 'unknown-flag', given: error instanceof Error ? error.message : '' }
  }
}

/** The language that was asked for, also where the rest of the command line was not understood; Chinese is the default. */
export function languageOf(args: readonly string[]): Language {
  const at = args.indexOf('--lang')
  return args.includes('--lang=en') || (at >= 0 && args[at + 1] === 'en') ? 'en' : 'zh-CN'
}

function wrongValue({ date, lang, seed, fields, json, batch }: Given): UsageProblem | null {
  if (date !== undefined && !isDay(date)) return { usage: 'date', given: date }
  if (lang !== undefined && lang !== 'en' && lang !== 'zh-CN') return { usage: 'language', given: lang }
  if (seed !== undefined && !/^\d{1,9}$/.test(seed)) return { usage: 'seed', given: seed }
  const unknown = fields?.split(',').find((name) => !fieldNames.some((known) => known === name))
  if (unknown !== undefined) return { usage: 'fields', given: unknown }
  return fields === undefined || json === true || batch === true ? null : { usage: 'fields-without-json', given: '' }
}

function wrongFiles(files: readonly string[], batch: boolean | undefined): UsageProblem | null {
  if (batch === true) return files[0] === undefined ? null : { usage: 'file-and-batch', given: files[0] }
  if (files.length === 0) return { usage: 'no-file', given: '' }
  return files[1] === undefined ? null : { usage: 'too-many-files', given: files[1] }
}

/**
 * Reads the arguments after the script's own name; `folder` is what a relative FILE is relative to.
 * Gives `'help'` where help is all that was asked for.
 */
export function optionsOf(args: readonly string[], folder: string): Options | UsageProblem | 'help' {
  const read = values(args)
  if ('usage' in read) return read
  const { given, files } = read
  if (given.help === true) return 'help'
  const wrong = wrongValue(given) ?? wrongFiles(files, given.batch)
  if (wrong !== null) return wrong
  return {
    file: files[0] === undefined ? null : resolve(folder, files[0]),
    line: given.line,
    date: isDay(given.date) ? given.date : undefined,
    language: given.lang === 'en' ? 'en' : 'zh-CN',
    json: given.json === true,
    batch: given.batch === true,
    fields: given.fields?.split(','),
    seed: given.seed === undefined ? undefined : Number(given.seed),
    wellSupported: given['well-supported'] === true,
  }
}
