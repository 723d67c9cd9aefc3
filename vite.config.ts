import { crx } from '@crxjs/vite-plugin'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { apart } from './tools/vite/apart.ts'
import { locales } from './tools/vite/locales.ts'
import { manifestFor, type Target } from './tools/vite/manifest.ts'
import { polyfillModule } from './tools/vite/polyfill-module.ts'
import { withoutInnerHtml } from './tools/vite/without-inner-html.ts'

const target: Target = process.env['TARGET'] === 'firefox' ? 'firefox' : 'chrome'
const jsx = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const
/** What CRXJS calls the two scripts, and what the built files are called. */
const names: Record<string, string> = { 'index.html': 'popup', 'background.ts': 'background' }
const fakeBrowser = { 'webextension-polyfill': fileURLToPath(new URL('test/support/fake-browser.ts', import.meta.url)) }

export default defineConfig(({ command, mode }) => ({
  oxc: jsx,
  // CRXJS wants a real build or server; the tests import single modules.
  plugins: mode === 'test' ? [] : [
    withoutInnerHtml(),
    polyfillModule(),
    locales(),
    apart('src/background.ts'),
    crx({ manifest: manifestFor(target, command === 'serve'), browser: target }),
  ],
  server: { port: 5173, strictPort: true, hmr: { host: 'localhost', port: 5173 } },
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox142' : 'chrome120',
    modulePreload: { polyfill: false },
    cssCodeSplit: false,
    rolldownOptions: { output: { chunkFileNames: ({ name }) => `assets/${names[name] ?? name}.js`, assetFileNames: 'assets/popup[extname]' } },
  },
  test: {
    projects: [
      {
        oxc: jsx,
        resolve: { alias: fakeBrowser },
        test: { name: 'unit', environment: 'happy-dom', include: ['test/*/**/*.test.{ts,tsx}'], exclude: ['test/e2e/**'] },
      },
      { test: { name: 'repository', include: ['test/*.test.ts'], testTimeout: 120_000 } },
      {
        test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
      },
    ],
  },
}))
