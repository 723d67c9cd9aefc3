import { once } from 'node:events'

/** The part of a process that the command uses; a test brings its own. */
export type Io = Readonly<{
  argv: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  cwd: () => string
  stdin: NodeJS.ReadableStream
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
}>

/** Writes, and waits until the reader has taken it when it lags behind. */
export async function send(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain')
}
