import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifestText as en } from '../src/text/en/manifest.ts'
import { manifestText as zh_CN } from '../src/text/zh_CN/manifest.ts'
import { objections } from '../tools/supply/objections.mjs'
import { allowedHere, readBuild } from '../tools/supply/read-build.mjs'
import { top } from './support/repository.ts'

describe.each(['chrome', 'firefox'] as const)('dist/%s', (target) => {
  const folder = `dist/${target}`
  if (!existsSync(join(top, folder))) throw new Error('nothing is built: run `npm run build` first')
  const read = (path: string): string => readFileSync(join(top, folder, path), 'utf8')
  const manifest = JSON.parse(read('manifest.json'))
  test('has its name and description in both languages, no longer than the stores take', () => {
    for (const [locale, words] of Object.entries({ en, zh_CN })) {
      const messages = JSON.parse(read(`_locales/${locale}/messages.json`))
      expect(messages).toEqual({
        name: { message: words.name }, description: { message: words.description },
        notice_title_zh: { message: zh_CN.noticeTitle }, notice_zh: { message: zh_CN.notice },
        notice_title_en: { message: en.noticeTitle }, notice_en: { message: en.notice },
      })
      expect(words.name.length).toBeLessThanOrEqual(45)
      expect(words.description.length).toBeLessThanOrEqual(132)
    }
    expect(manifest).toMatchObject({ name: '__MSG_name__', description: '__MSG_description__', default_locale: 'zh_CN' })
  })

  // What each rule refuses: test/supply.test.ts.
  test('holds nothing but the files, rights, policy, packages and addresses of tools/supply/allowed.mjs, and no way out of the page', () => {
    expect(objections(readBuild(target), allowedHere())).toEqual([])
  })
})

test('dist/firefox says that nothing is collected', () => {
  const manifest = JSON.parse(readFileSync(join(top, 'dist/firefox/manifest.json'), 'utf8'))
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
