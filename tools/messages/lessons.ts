import { readFileSync } from 'node:fs'
import { train, tableOf, type Lesson } from './train.ts'

type Labelled = Readonly<{ text: string }>
type LearningSet = Readonly<Record<'scam' | 'service' | 'replies', readonly Labelled[]>>

/** The messages of a learning set: honest senders and those who answer are the same to it. */
export function lessonsOf({ scam, service, replies }: LearningSet): readonly Lesson[] {
  const of = (all: readonly Labelled[], fraud: boolean): readonly Lesson[] => all.map(({ text }) => ({ text, fraud }))
  return [...of(scam, true), ...of([...service, ...replies], false)]
}

/** The table that a file with a learning set gives. */
export function learn(path: string): string {
  return tableOf(train(lessonsOf(JSON.parse(readFileSync(path, 'utf8')))))
}
