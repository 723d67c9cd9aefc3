// Which packages a build is made of, by the modules in it, and the text that names them with their licences.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { top } from '../packages.mjs'

/** Where the bundler's own few lines come from, which it writes into what it builds without importing them from anywhere. */
const OWN_LINES = [[/^\0rolldown\//, 'rolldown'], [/^\0vite\//, 'vite']]
const RULE = '-'.repeat(72)

function nameOf(id) {
  const written = OWN_LINES.find(([mark]) => mark.test(id))
  if (written !== undefined) return [written[1]]
  const found = id.match(/^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/)
  return found === null ? [] : [found[1].replace('\\', '/')]
}

/** Vite's licence goes on with those of packages that stand in its own program, none of which is in ours. */
function ownPart(text) {
  const [own = ''] = text.replaceAll('\r\n', '\n').split('# Licenses of bundled dependencies')
  return own.trim()
}

/**
 * The installed packages that these modules of a bundle belong to, in order of their names, each with the text of its licence.
 * Throws for one that has no licence file.
 * @param {readonly string[]} ids
 */
export function packagesOf(ids) {
  const names = [...new Set(ids.flatMap(nameOf))].sort()
  return names.map((name) => {
    const folder = join(top, 'node_modules', name)
    const { version, license, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].map((path) => join(folder, path)).find(existsSync)
    if (file === undefined) throw new Error(`${name} comes without a licence file`)
    const source = String(repository?.url ?? repository).replace(/^git\+/, '')
    return { name, version: String(version), licence: String(license), source, text: ownPart(readFileSync(file, 'utf8')) }
  })
}

/**
 * First a list, one package a line, then an empty line, then the texts.
 * @param {string} own
 * @param {ReturnType<typeof packagesOf>} packages
 */
export function licencesText(own, packages) {
  const list = packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`)
  const texts = packages.map(({ name, version, source, text }) => `${RULE}\n${name} ${version}\nSource: ${source}\n\n${text}\n`)
  return `${list.join('\n')}\n\n${own.trim()}\n\n${texts.join('\n')}`
}

/**
 * Reads the list back.
 * @param {string} text
 */
export function packagesIn(text) {
  const [list = ''] = text.split('\n\n')
  return list.split('\n').map((line) => {
    const [name = '', version = '', ...licence] = line.split(' ')
    return { name, version, licence: licence.join(' ') }
  })
}
