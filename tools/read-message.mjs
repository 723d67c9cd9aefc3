// What others write, on the command line: npm run --silent read-message < texts. Standard output carries the result alone.
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

// Whoever reads the result, `head` for one, may have enough of it.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1))

try {
  const { run } = await import(pathToFileURL(await bundle('src/command/read-message.ts', 'command')).href)
  process.exitCode = await run(process)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
