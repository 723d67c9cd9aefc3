import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { filesUnder, top } from './support/repository.ts'

const scratch = mkdtempSync(join(tmpdir(), 'line-checkup-pack-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Copies what a build is made of into a folder and packs it there, on that folder's own clock. */
function packed(folder: string, zone: string): string {
  const copy = join(scratch, folder)
  mkdirSync(copy, { recursive: true })
  for (const part of ['src', 'icons', 'tools', 'test/support', 'manifest.json', 'package.json', 'package-lock.json', 'vite.config.ts']) {
    cpSync(join(top, part), join(copy, part), { recursive: true })
  }
  symlinkSync(join(top, 'node_modules'), join(copy, 'node_modules'), 'junction')
  const { NODE_ENV: _node, VITEST: _vitest, MODE: _mode, ...env } = process.env
  const done = spawnSync(process.execPath, ['tools/pack.mjs'], { cwd: copy, env: { ...env, TZ: zone }, encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${done.stdout}${done.stderr}`)
  return join(copy, 'dist/pack')
}

test('two clean builds in two folders and two time zones give the same bytes', () => {
  const [here, there] = [packed('here', 'Asia/Shanghai'), packed('quite/another/place', 'America/Los_Angeles')]
  const names = readdirSync(here).sort()
  expect(names).toEqual(['SHA256SUMS', expect.stringMatching(/-chrome\.zip$/), expect.stringMatching(/-firefox\.zip$/)])
  for (const name of names) expect(readFileSync(join(here, name)).equals(readFileSync(join(there, name))), name).toBe(true)
  console.log(readFileSync(join(here, 'SHA256SUMS'), 'utf8').trim())
  for (const target of ['chrome', 'firefox']) {
    const zip = names.find((name) => name.endsWith(`-${target}.zip`)) ?? ''
    const paths = Object.keys(unzipSync(readFileSync(join(here, zip))))
    expect(paths).toEqual(filesUnder(`dist/${target}`).map((path) => path.slice(`dist/${target}/`.length)))
  }
})
