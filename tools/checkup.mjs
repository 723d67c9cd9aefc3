// The check-up on the command line: npm run --silent checkup -- FILE. Standard output carries the result alone.
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

try {
  const { run } = await import(pathToFileURL(await bundle('src/command/main.ts', 'command')).href)
  process.exitCode = await run(process)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
