// Builds dist/chrome and dist/firefox from the one source: npm run build. With `probe`: dist/probe/chrome and dist/probe/firefox.
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './packages.mjs'

/** Builds both targets one after the other; vite.config.ts reads TARGET and PROBE. */
export async function buildAll(probe = false) {
  ensurePackages()
  const { build } = await import('vite')
  process.env.PROBE = probe ? '1' : ''
  for (const target of ['chrome', 'firefox']) {
    process.env.TARGET = target
    await build({ logLevel: 'warn' })
    console.log(`built dist/${probe ? 'probe/' : ''}${target}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll(process.argv.includes('probe'))
