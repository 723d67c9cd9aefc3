import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { licencesText, packagesOf } from '../supply/licences.mjs'

/** Writes `licences.txt` into the package: our own licence, and those of all packages of which anything stands in the built files. */
export function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
      const source = licencesText(readFileSync('LICENSE', 'utf8'), packagesOf(ids))
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
}
