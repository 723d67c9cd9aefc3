// The check-up on the command line: npm run --silent checkup -- FILE. Standard output carries the result alone.
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

// Whoever reads the result, `head` for one, may have enough of it.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1))

try {
  const [main, worker] = await Promise.all(['main', 'worker'].map((name) => bundle(`src/command/${name}.ts`, 'command')))
  const { run } = await import(pathToFileURL(main).href)
  process.exitCode = await run(process, pathToFileURL(worker))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
