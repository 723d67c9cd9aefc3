import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { filesUnder, top } from './support/repository.ts'
import { sbomFaults } from './support/sbom-faults.ts'

const scratch = mkdtempSync(join(tmpdir(), 'line-checkup-pack-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** A module that puts Node's clock ahead, for `--import`. */
function clockAhead(days: number): string {
  const code = `const { now } = Date; const ahead = ${days} * 86400000
    globalThis.Date = class extends Date { constructor(...given) { super(...given.length === 0 ? [now() + ahead] : given) } static now() { return now() + ahead } }`
  return `data:text/javascript,${encodeURIComponent(code)}`
}

/** Copies what a build is made of into a folder and packs it there, in another zone and so many days later. */
function packed(folder: string, zone: string, days: number): string {
  const copy = join(scratch, folder)
  mkdirSync(copy, { recursive: true })
  for (const part of ['src', 'icons', 'tools', 'test/support', 'manifest.json', 'package.json', 'package-lock.json', 'vite.config.ts', 'LICENSE']) {
    cpSync(join(top, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const { NODE_ENV: _node, VITEST: _vitest, MODE: _mode, ...env } = process.env
  const done = spawnSync(process.execPath, ['--import', clockAhead(days), 'tools/pack.mjs'], { cwd: copy, env: { ...env, TZ: zone }, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`)
  return join(copy, 'dist/pack')
}

test('two clean builds in two folders, in two time zones and 400 days apart give the same bytes', () => {
  const [here, there] = [packed('here', 'Asia/Shanghai', 0), packed('quite/another/place', 'America/Los_Angeles', 400)]
  const names = readdirSync(here).sort()
  const of = (target: string) => [expect.stringMatching(`-${target}\\.cdx\\.json$`), expect.stringMatching(`-${target}\\.zip$`)]
  expect(names).toEqual(['SHA256SUMS', ...of('chrome'), ...of('firefox')])
  for (const name of names) expect(readFileSync(join(here, name)).equals(readFileSync(join(there, name))), name).toBe(true)
  const sums = readFileSync(join(here, 'SHA256SUMS'), 'utf8')
  console.log(sums.trim())
  const sha256 = (name: string): string => createHash('sha256').update(readFileSync(join(here, name))).digest('hex')
  expect(sums.trim().split('\n').sort()).toEqual(names.filter((name) => name !== 'SHA256SUMS').map((name) => `${sha256(name)}  ${name}`).sort())
  for (const target of ['chrome', 'firefox']) {
    const zip = names.find((name) => name.endsWith(`-${target}.zip`)) ?? ''
    const paths = Object.keys(unzipSync(readFileSync(join(here, zip))))
    expect(paths).toEqual(filesUnder(`dist/${target}`).map((path) => path.slice(`dist/${target}/`.length)))
    const sbom = JSON.parse(readFileSync(join(here, zip.replace('.zip', '.cdx.json')), 'utf8'))
    expect(sbomFaults(sbom)).toEqual([])
    const parts: { type: string; name: string }[] = sbom.components
    expect(parts.filter(({ type }) => type === 'file').map(({ name }) => name)).toEqual(paths)
  }
})
