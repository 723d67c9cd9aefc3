// Opens a browser with the extension in it: npm start [-- firefox]. Without a display it walks a story and leaves pictures of it.
import { join } from 'node:path'
import { provide } from './browsers.mjs'
import { buildAll } from './build.mjs'
import { top } from './packages.mjs'

try {
  const name = process.argv.includes('firefox') ? 'firefox' : 'chromium'
  await buildAll()
  provide([name])
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(top, 'tools/start/start.ts'), { configFile: false, logLevel: 'error' })
  await module.start(name)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
