import type { Plugin } from 'vite'

const MARK = '?apart'

/**
 * Gives the entry its own copy of every module that it imports. Otherwise the bundler cuts what popup and background share into
 * further files, and the popup waits for each of them.
 */
export function apart(entry: string): Plugin {
  return {
    name: 'apart',
    apply: 'build',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (importer === undefined || source.endsWith(MARK)) return null
      if (!importer.endsWith(entry) && !importer.endsWith(MARK)) return null
      const found = await this.resolve(source, importer.replace(MARK, ''), { ...options, skipSelf: true })
      return found === null || found.external ? found : { ...found, id: `${found.id}${MARK}` }
    },
  }
}
