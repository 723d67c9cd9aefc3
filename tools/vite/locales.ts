import type { Plugin } from 'vite'
import { manifestText as en } from '../../src/text/en/manifest.ts'
import { manifestText as zh_CN } from '../../src/text/zh_CN/manifest.ts'

/** Writes `_locales`, from which the browser reads the name before any script of ours runs, out of the words in src/text. */
export function locales(): Plugin {
  return {
    name: 'locales',
    apply: 'build',
    generateBundle() {
      for (const [locale, words] of Object.entries({ en, zh_CN })) {
        const messages = Object.fromEntries(Object.entries(words).map(([key, message]) => [key, { message }]))
        this.emitFile({ type: 'asset', fileName: `_locales/${locale}/messages.json`, source: `${JSON.stringify(messages, null, 2)}\n` })
      }
    },
  }
}
