import { parentPort, workerData } from 'node:worker_threads'
import { type BatchQuestion, caseResult } from './case-result.ts'

const question: BatchQuestion = workerData

/** One thread of a batch: answers each case in the order in which it comes. */
parentPort?.on('message', ({ text, number }: Readonly<{ text: string; number: number }>) => {
  parentPort?.postMessage(caseResult(text, number, question))
})
