// Builds dist/chrome and dist/firefox from the one source: npm run build
import { fileURLToPath } from 'node:url'
import { ensurePackages } from './packages.mjs'

/** Builds the targets one after the other; vite.config.ts reads TARGET. */
export async function buildAll(targets = ['chrome', 'firefox']) {
  await ensurePackages()
  const { build } = await import('vite')
  for (const target of targets) {
    process.env.TARGET = target
    await build({ logLevel: 'warn' })
    console.log(`built dist/${target}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll()
