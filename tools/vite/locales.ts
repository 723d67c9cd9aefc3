import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { manifestText as en } from '../../src/text/en/manifest.ts'
import { manifestText as zh_CN } from '../../src/text/zh_CN/manifest.ts'

function files(): { fileName: string; source: string }[] {
  // The language of the notification is the one that the person chose, which need not be the browser's: both are in each.
  const notices = { notice_title_zh: zh_CN.noticeTitle, notice_zh: zh_CN.notice, notice_title_en: en.noticeTitle, notice_en: en.notice }
  return Object.entries({ en, zh_CN }).map(([locale, { name, description }]) => {
    const messages = Object.fromEntries(Object.entries({ name, description, ...notices }).map(([key, message]) => [key, { message }]))
    return { fileName: `_locales/${locale}/messages.json`, source: `${JSON.stringify(messages, null, 2)}\n` }
  })
}

/** Writes `_locales`, from which the browser reads the name before any script of ours runs, out of the words in src/text. */
export function locales(): Plugin {
  return {
    name: 'locales',
    generateBundle() {
      for (const file of files()) this.emitFile({ type: 'asset', ...file })
    },
    configureServer({ config, httpServer }) {
      httpServer?.once('listening', () => {
        for (const { fileName, source } of files()) {
          const path = resolve(config.root, config.build.outDir, fileName)
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, source)
        }
      })
    },
  }
}
