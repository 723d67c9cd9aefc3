import { readFile } from 'node:fs/promises'
import type { Day } from '../events/day.ts'
import { textFor } from '../text/index.ts'
import { problemSentence } from './bad-input.ts'
import { batch } from './batch.ts'
import { keep } from './case-result.ts'
import { checkUp } from './check-up.ts'
import { commandText } from './command-text.ts'
import { localDay } from './local-day.ts'
import { languageOf, optionsOf, type Options } from './options.ts'
import { readCase } from './read-case.ts'
import { report } from './report/report.ts'
import { type Io, send } from './streams.ts'

/** Input or usage at fault. */
const REFUSED = 2

/** The folder in which the person typed the command; npm itself runs scripts in the folder of package.json. */
function folderOf({ env, cwd }: Io): string {
  return (env['npm_lifecycle_event'] === 'checkup' ? env['INIT_CWD'] : undefined) ?? cwd()
}

async function single(file: string, options: Options, io: Io, today: Day): Promise<number> {
  const { language, line, date, json, fields, wellSupported } = options
  const text = textFor(language)
  const words = commandText(language)
  const content = await readFile(file, 'utf8').catch(() => null)
  if (content === null) {
    await send(io.stderr, `${words.noSuchFile(file)}\n`)
    return REFUSED
  }
  const read = readCase(content, { line, date, today, own: 'last' })
  if ('bad' in read) {
    for (const problem of read.bad) await send(io.stderr, `${file}${words.colon}${problemSentence(problem, text, words)}\n`)
    return REFUSED
  }
  const diagnosis = checkUp(read, options)
  const written = json
    ? `${JSON.stringify(keep(diagnosis, fields), null, 2)}\n`
    : report(diagnosis, { caseFile: read.caseFile, text, words, wellSupported })
  await send(io.stdout, written)
  return 0
}

/**
 * Runs the command and gives its exit code: 0, or 2 where the command line or a case was refused.
 * `worker`: the script of the threads that share a long batch.
 */
export async function run(io: Io, worker: URL | null = null): Promise<number> {
  const args = io.argv.slice(2)
  const words = commandText(languageOf(args))
  const options = optionsOf(args, folderOf(io))
  if (options === 'help') {
    await send(io.stdout, `${words.usage}\n`)
    return 0
  }
  if ('usage' in options) {
    await send(io.stderr, `${words.wrongUsage[options.usage](options.given)}\n${words.usage}\n`)
    return REFUSED
  }
  const today = localDay(new Date())
  return options.file === null ? batch(io, { options, today }, worker) : single(options.file, options, io, today)
}
