import { crx } from '@crxjs/vite-plugin'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { apart } from './tools/vite/apart.ts'
import { licences } from './tools/vite/licences.ts'
import { locales } from './tools/vite/locales.ts'
import { LongestFirst } from './tools/vite/longest-first.ts'
import { manifestFor, type Target } from './tools/vite/manifest.ts'
import { polyfillModule } from './tools/vite/polyfill-module.ts'
import { withoutInnerHtml } from './tools/vite/without-inner-html.ts'

const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome'
/** The builds for end-to-end tests and measurements: as the real ones, with pages that only these open. */
const probing = process.env['PROBE'] === '1'
const PROBES = 'test/support/probe'
const probes = { probe: `${PROBES}/index.html`, blank: `${PROBES}/blank.html`, bare: `${PROBES}/bare.html` }
/** What the bundler calls the scripts, where the built files are called otherwise. */
const names: Record<string, string> = { 'index.html': 'popup', 'background.ts': 'background', 'first': 'en-first', 'diagnoses': 'engine' }
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
const fakeBrowser = { 'webextension-polyfill': fileURLToPath(new URL('test/support/fake-browser.ts', import.meta.url)) }

export default defineConfig(({ command, mode }) => ({
  oxc: jsx,
  // CRXJS wants a real build or server; the tests import single modules.
  plugins: mode === 'test' ? [] : [
    withoutInnerHtml(),
    polyfillModule(),
    locales(),
    licences(),
    apart('src/background.ts', `${PROBES}/probe.ts`, `${PROBES}/bare.tsx`),
    crx({ manifest: manifestFor(target, command === 'serve'), browser: target }),
  ],
  server: { port: 5173, strictPort: true, hmr: { host: 'localhost', port: 5173 } },
  build: {
    outDir: probing ? `dist/probe/${target}` : `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      ...(probing ? { input: probes } : {}),
      output: { chunkFileNames: ({ name }) => `assets/${names[name] ?? name}.js`, assetFileNames: 'assets/popup[extname]' },
    },
  },
  test: {
    // Left to itself Vitest keeps one core free, and would use half of a machine of two.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        oxc: jsx,
        resolve: { alias: fakeBrowser },
        test: {
          name: 'unit', environment: 'happy-dom', include: ['test/*/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'],
          testTimeout: 60_000, hookTimeout: 60_000,
        },
      },
      { test: { name: 'repository', include: ['test/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'e2e', include: ['test/e2e/**/*.test.ts'], globalSetup: ['test/e2e/build.ts', 'test/e2e/nobody-called.ts'],
          testTimeout: 300_000, hookTimeout: 300_000, maxWorkers: 2,
        },
      },
    ],
  },
}))
