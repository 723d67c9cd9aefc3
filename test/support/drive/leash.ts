import { spawn, type ChildProcess } from 'node:child_process'

const KEEPER = `
  const { spawn } = require('node:child_process')
  const [program, ...options] = JSON.parse(process.argv[1])
  const child = spawn(program, options, { stdio: 'ignore' })
  const end = () => child.kill('SIGKILL')
  child.on('error', () => process.exit(127))
  child.on('exit', () => process.exit())
  process.stdin.on('end', end).on('error', end).resume()
  process.on('SIGTERM', end)
`

/** Starts a program that does not outlive us, however we end: a keeper kills it when our end of its input closes. */
export function leash(program: string, options: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
  return spawn(process.execPath, ['-e', KEEPER, JSON.stringify([program, ...options])], { stdio: ['pipe', 'ignore', 'ignore'], env })
}
