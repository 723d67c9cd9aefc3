import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { manifestText as en } from '../src/text/en/manifest.ts'
import { manifestText as zh_CN } from '../src/text/zh_CN/manifest.ts'
import { filesUnder, top } from './support/repository.ts'

const WAYS_OUT = new RegExp([
  'RTCPeerConnection', 'window\\.open', '\\bfetch\\(', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'innerHTML', '\\beval\\(',
  'new Function', 'importScripts', 'location\\s*=[^=]',
].join('|'), 'g')
const ADDRESS = /(?:https?|wss?|ftp):\/\/[^\s'"`)\\<>]*/g

/** Names of XML vocabularies, which Preact compares and nobody visits, and the polyfill's text for developers. */
const NAMES = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'http://www.w3.org/1999/xhtml']

function manifestKeys(target: string): string[] {
  const common = [
    'manifest_version', 'name', 'description', 'version', 'default_locale', 'icons', 'action', 'permissions', 'optional_permissions', 'incognito', 'background',
    'content_security_policy',
  ]
  return [...common, target === 'chrome' ? 'minimum_chrome_version' : 'browser_specific_settings'].sort()
}

describe.each(['chrome', 'firefox'])('dist/%s', (target) => {
  const folder = `dist/${target}`
  if (!existsSync(join(top, folder))) throw new Error('nothing is built: run `npm run build` first')
  const read = (path: string): string => readFileSync(join(top, folder, path), 'utf8')
  const manifest = JSON.parse(read('manifest.json'))
  const files = filesUnder(folder).map((path) => path.slice(folder.length + 1))
  const code = files.filter((path) => /\.(js|html|css|json)$/.test(path))

  test('holds these files and no other', () => {
    const icons = [128, 16, 32, 48].map((size) => `icons/${size}.png`)
    const later = ['en-first.js', 'en.js', 'engine.js', 'inside.js', 'letter-input.js', 'rolldown-runtime.js', 'zh_CN.js']
    const assets = ['background.js', 'popup.css', 'popup.js', ...later]
    const scripts = [...assets.map((file) => `assets/${file}`), 'service-worker-loader.js', 'src/popup/index.html']
    expect(files).toEqual(['_locales/en/messages.json', '_locales/zh_CN/messages.json', ...icons, 'manifest.json', ...scripts].sort())
  })

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

  // Without a notification a reminder is a number on the icon, which is enough; who wants more is asked at a press of theirs.
  test('asks for storage and alarms, may ask for notifications later, and for nothing else', () => {
    expect(manifest.permissions).toEqual(['storage', 'alarms'])
    expect(manifest.optional_permissions).toEqual(['notifications'])
    expect(Object.keys(manifest).sort()).toEqual(manifestKeys(target))
  })

  test('allows its pages nothing but their own scripts, styles and pictures', () => {
    const [policy, ...others] = Object.values(manifest.content_security_policy)
    expect(others).toEqual([])
    const none = ['default-src', 'connect-src', 'object-src', 'base-uri', 'form-action', 'frame-ancestors'].map((name) => `${name} 'none'`)
    const own = ['script-src', 'style-src', 'img-src', 'font-src'].map((name) => `${name} 'self'`)
    expect(String(policy).split('; ').sort()).toEqual([...none, ...own].sort())
  })

  test('knows no way out of the page', () => {
    expect(code.flatMap((path) => [...read(path).matchAll(WAYS_OUT)].map(([found]) => `${path}: ${found}`))).toEqual([])
  })

  test('names no address but those of the sources', () => {
    const sources = readFileSync(join(top, 'src/knowledge/sources.ts'), 'utf8')
    const foreign = code.flatMap((path) => [...read(path).matchAll(ADDRESS)]
      .map(([address]) => address).filter((address) => !NAMES.includes(address) && !sources.includes(`'${address}'`))
      .map((address) => `${path}: ${address}`))
    expect(foreign).toEqual([])
  })
})

test('dist/firefox says that nothing is collected', () => {
  const manifest = JSON.parse(readFileSync(join(top, 'dist/firefox/manifest.json'), 'utf8'))
  expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] })
})
