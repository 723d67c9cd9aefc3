import { basename } from 'node:path'
import type { Plugin } from 'vite'

const MARK = /\?apart=.*/

/**
 * Gives each of the entries its own copy of every module that it imports. Otherwise the bundler cuts what popup and background share
 * into further files, and the popup waits for each of them.
 */
export function apart(...entries: string[]): Plugin {
  return {
    name: 'apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || MARK.test(source)) return null
      const entry = entries.find((path) => importer.endsWith(path))
      const mark = entry === undefined ? importer.match(MARK)?.[0] : `?apart=${basename(entry)}`
      if (mark === undefined) return null
      const found = await this.resolve(source, importer.replace(MARK, ''), { ...options, skipSelf: true })
      return found === null || found.external ? found : { ...found, id: `${found.id}${mark}` }
    },
  }
}
