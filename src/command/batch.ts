import { type BatchQuestion, caseResult, type CaseResult } from './case-result.ts'
import { type Crew, crewOf } from './crew.ts'
import { linesOf } from './json-lines.ts'
import { type Io, send } from './streams.ts'

/** So many cases are answered before other threads are worth starting. */
const ALONE = 32
/** How many cases each thread may have at hand. */
const AHEAD = 4

/**
 * One result per case read from standard input, in order; a bad case gives an `error` in its place and 2 as the exit code.
 * Only a few cases are read ahead of the last result that was taken, so memory does not grow with their number.
 * `script`: what further threads run; without it, all is done in this one.
 */
export async function batch({ stdin, stdout }: Io, question: BatchQuestion, script: URL | null): Promise<number> {
  stdin.setEncoding('utf8')
  const pending: Promise<CaseResult>[] = []
  let crew: Crew | null = null
  let number = 0
  let code = 0
  async function deliver(most: number): Promise<void> {
    for (let result = pending[0]; result !== undefined && pending.length > most; result = pending[0]) {
      const { json, bad } = await result
      pending.shift()
      if (bad) code = 2
      await send(stdout, `${json}\n`)
    }
  }
  try {
    for await (const text of linesOf(stdin)) {
      number += 1
      if (script !== null && number > ALONE) crew ??= crewOf(script, question)
      pending.push(crew === null ? Promise.resolve(caseResult(text, number, question)) : crew.answer(text, number))
      await deliver(crew === null ? 0 : crew.size * AHEAD)
    }
    await deliver(0)
  } finally {
    await crew?.dismiss()
  }
  return code
}
