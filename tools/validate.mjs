// How far the model can be believed: npm run validate [-- --data FILE --cases N --ranged N --seed N --only PART --write].
// Prints what docs/validation.md says; --write puts the figures and the picture there.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundle } from './bundle.mjs'
import { top } from './packages.mjs'

const BESIDE = join(top, '../shared/data/uci-default-credit-card.csv.gz')
const PAGE = join(top, 'docs/validation.md')

const { values } = parseArgs({
  options: {
    data: { type: 'string' }, cases: { type: 'string', default: '20000' }, ranged: { type: 'string', default: '5000' }, seed: { type: 'string', default: '20261121' },
    only: { type: 'string', multiple: true }, write: { type: 'boolean', default: false },
  },
})

/** A whole number from the command line; anything else ends the run. */
function count(name) {
  const value = Number(values[name])
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} takes a whole number of at least 1, not "${values[name]}"`)
  return value
}

/** The page with the figures between the two marks of this part replaced. */
function withFigures(page, name, lines) {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/validation.md has no place for "${name}"`)
  return `${page.slice(0, from + begin.length)}\n${lines.join('\n')}\n${page.slice(to)}`
}

try {
  if (values.data !== undefined && !existsSync(values.data)) throw new Error(`no file ${values.data}`)
  const options = {
    cases: count('cases'), ranged: count('ranged'), seed: count('seed'), stories: join(top, 'test/cases'), data: values.data ?? (existsSync(BESIDE) ? BESIDE : null),
  }
  // What a bundle is made of is not only what its stamp knows of.
  rmSync(join(top, 'dist/validation'), { recursive: true, force: true })
  const { parts } = await import(pathToFileURL(await bundle('tools/validation/run.ts', 'validation')).href)
  const wanted = values.only ?? Object.keys(parts)
  const unknown = wanted.find((name) => parts[name] === undefined)
  if (unknown !== undefined) throw new Error(`no part "${unknown}"; there are: ${Object.keys(parts).join(', ')}`)
  for (const name of wanted) {
    const before = process.cpuUsage()
    const { lines, pictures = {} } = parts[name](options)
    const { user, system } = process.cpuUsage(before)
    console.log(`\n## ${name}\n\n${lines.join('\n')}\n\n(${((user + system) / 1e6).toFixed(0)} s of processor time)`)
    if (!values.write) continue
    writeFileSync(PAGE, withFigures(readFileSync(PAGE, 'utf8'), name, ['', ...lines, '']))
    for (const [file, picture] of Object.entries(pictures)) writeFileSync(join(top, 'docs', file), picture)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
