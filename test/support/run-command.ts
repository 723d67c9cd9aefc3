import { PassThrough, Readable } from 'node:stream'
import { run } from '../../src/command/main.ts'

export type Ran = Readonly<{ code: number; out: string; err: string }>

function collected(): { stream: PassThrough; text: () => string } {
  const chunks: Buffer[] = []
  const stream = new PassThrough().on('data', (chunk: Buffer) => chunks.push(chunk))
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}

/** Calls the command as a function, with what would come in on standard input. */
export async function runCommand(args: readonly string[], input: string | readonly string[] = ''): Promise<Ran> {
  const out = collected()
  const err = collected()
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input.map((part) => Buffer.from(part)), { objectMode: false })
  const code = await run({ argv: ['node', 'checkup', ...args], env: {}, cwd: () => '/', stdin, stdout: out.stream, stderr: err.stream })
  return { code, out: out.text(), err: err.text() }
}
