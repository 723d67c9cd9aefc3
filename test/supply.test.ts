import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { objections } from '../tools/supply/objections.mjs'
import { allowedHere, readBuild } from '../tools/supply/read-build.mjs'
import { sbomOf } from '../tools/supply/sbom.mjs'
import { waysOut } from '../tools/supply/ways-out.mjs'
import { sbomFaults } from './support/sbom-faults.ts'
import { textOf, top } from './support/repository.ts'

if (!existsSync(join(top, 'dist/chrome'))) throw new Error('nothing is built: run `npm run build` first')
const allowed = allowedHere()
const good = readBuild('chrome')
const withCode = (code: string) => ({ ...good, texts: { ...good.texts, 'assets/popup.js': code } })
const withManifest = (more: object) => ({ ...good, manifest: { ...good.manifest, ...more } })
const withPolicy = (change: (policy: string) => string) =>
  withManifest({ content_security_policy: { extension_pages: change(good.manifest.content_security_policy.extension_pages) } })
const before = objections(good, allowed)
const stranger = { name: 'left-pad', version: '1.3.0', licence: 'MIT' }

describe('the lists of what a build may hold', () => {
  test.each([
    ['a file more', { ...good, files: [...good.files, 'assets/more.js'] }, 'file not on the list: assets/more.js'],
    ['a file less', { ...good, files: good.files.filter((path) => path !== 'licences.txt') }, 'file missing: licences.txt'],
    ['a permission', withManifest({ permissions: ['storage', 'alarms', 'tabs'] }), 'permission not on the list: tabs'],
    ['a lost permission', withManifest({ permissions: ['storage'] }), 'permission missing: alarms'],
    ['an optional permission', withManifest({ optional_permissions: ['notifications', 'downloads'] }), 'optional permission not on the list: downloads'],
    ['sites', withManifest({ host_permissions: ['https://*/*'] }), 'key of the manifest not on the list: host_permissions'],
    ['scripts in other pages', withManifest({ content_scripts: [] }), 'key of the manifest not on the list: content_scripts'],
    ['files for other pages', withManifest({ web_accessible_resources: [] }), 'key of the manifest not on the list: web_accessible_resources'],
    ['the other browser\'s key', withManifest({ browser_specific_settings: {} }), 'key of the manifest not on the list: browser_specific_settings'],
    ['a wider policy', withPolicy((policy) => `${policy}; worker-src *`), 'part of the policy not on the list: worker-src *'],
    ['a policy with a hole', withPolicy((policy) => policy.replace('; form-action \'none\'', '')), 'part of the policy missing: form-action \'none\''],
    ['an address', withCode('a="https://example.org/x"'), 'address in assets/popup.js: https://example.org/x'],
    ['a package in a script', { ...good, packages: [...good.packages, stranger] }, 'package not on the list: left-pad'],
    ['a dependency', { ...good, dependencies: { ...good.dependencies, 'left-pad': '1.3.0' } }, 'dependency not on the list: left-pad'],
    ['a vague version', { ...good, dependencies: { ...good.dependencies, preact: '^11.2.0' } }, 'version not exact: preact ^11.2.0'],
    ['another licence', { ...good, packages: [{ name: 'preact', version: '11.2.0', licence: 'GPL-3.0' }] }, 'licence not on the list: preact GPL-3.0'],
    ['a package without checksum', { ...good, lock: { 'node_modules/preact': {} } }, 'no checksum in package-lock.json: node_modules/preact'],
  ])('refuse %s', (_what, build, objection) => {
    expect(objections(build, allowed).filter((one) => !before.includes(one))).toEqual([objection])
  })

  test.each(waysOut.map(({ way, code }) => [code, way] as const))('refuse code that says %s', (code, way) => {
    expect(code).toMatch(way)
    expect(objections(withCode(code), allowed)).toContainEqual(expect.stringContaining('way out in assets/popup.js'))
  })
})

test('docs/dependencies.md gives each package that ships with version, licence and reason, and none that may not', () => {
  const rows = [...textOf('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([\d.]+) \| ([\w.-]+) \| (.{40,}) \|$/gm)]
  const told = rows.map(([, name, version, licence]) => `${name} ${version} ${licence}`)
  const shipped = [...good.packages, ...readBuild('firefox').packages].map(({ name, version, licence }) => `${name} ${version} ${licence}`)
  expect(told).toEqual(expect.arrayContaining(shipped))
  const names: (string | undefined)[] = [...allowed.dependencies, ...allowed.behind, ...allowed.bundler]
  expect(rows.filter(([, name]) => !names.includes(name))).toEqual([])
})

describe('a bill of materials', () => {
  const given = {
    name: 'line-checkup-chrome', version: '0.1.0', zip: new Uint8Array([1]), files: { 'manifest.json': new Uint8Array([2]) },
    packages: good.packages, lock: good.lock,
  }

  test('has what CycloneDX requires', () => {
    expect(sbomFaults(sbomOf(given))).toEqual([])
  })

  test.each([
    ['another format', { bomFormat: 'SPDX' }, ['bomFormat']],
    ['no number', { serialNumber: 'urn:uuid:1' }, ['serialNumber']],
    ['no subject', { metadata: {}, dependencies: [] }, ['metadata.component']],
    ['a component without a name', { components: [{ 'type': 'file', 'bom-ref': 'x', 'hashes': [{ alg: 'SHA-256', content: '0'.repeat(64) }] }], dependencies: [{ ref: 'x' }] },
      ['x: name', expect.stringMatching(/^without/)]],
    ['a short checksum', { components: [{ 'type': 'file', 'bom-ref': 'x', 'name': 'x', 'hashes': [{ alg: 'SHA-256', content: '00' }] }], dependencies: [{ ref: 'x' }] },
      ['x: hashes', expect.stringMatching(/^without/)]],
  ])('is refused with %s', (_what, change, faults) => {
    expect(sbomFaults({ ...sbomOf({ ...given, files: {}, packages: [] }), ...change })).toEqual(faults)
  })
})
