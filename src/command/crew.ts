import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BatchQuestion, CaseResult } from './case-result.ts'

/** Threads that answer cases side by side. */
export type Crew = Readonly<{
  size: number
  answer: (text: string, number: number) => Promise<CaseResult>
  dismiss: () => Promise<void>
}>

type Waiting = Readonly<{ resolve: (result: CaseResult) => void; reject: (error: unknown) => void }>
type Member = Readonly<{ worker: Worker; waiting: Waiting[] }>

const MOST = 4

function member(script: URL, question: BatchQuestion): Member {
  const waiting: Waiting[] = []
  const worker = new Worker(script, { workerData: question })
  worker.on('message', (result: CaseResult) => waiting.shift()?.resolve(result))
  worker.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)))
  return { worker, waiting }
}

/** Starts as many threads as the machine has cores, four at most; each case goes to the one with the fewest at hand. */
export function crewOf(script: URL, question: BatchQuestion): Crew {
  const members = Array.from({ length: Math.min(MOST, availableParallelism()) }, () => member(script, question))
  return {
    size: members.length,
    answer: (text, number) => new Promise((resolve, reject) => {
      const [free] = members.toSorted((a, b) => a.waiting.length - b.waiting.length)
      free?.waiting.push({ resolve, reject })
      free?.worker.postMessage({ text, number })
    }),
    dismiss: async () => {
      await Promise.all(members.map(({ worker }) => worker.terminate()))
    },
  }
}
