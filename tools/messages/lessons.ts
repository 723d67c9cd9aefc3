import { readFileSync } from 'node:fs'
import { train, tableOf, type Lesson } from './train.ts'

type Labelled = Readonly<{ text: string; answer?: boolean }>
type LearningSet = Readonly<Record<'scam' | 'service' | 'replies', readonly Labelled[]>>

const lessons = (all: readonly Labelled[], like: (one: Labelled) => boolean): readonly Lesson[] =>
  all.map((one) => ({ text: one.text, like: like(one) }))

/** What swindlers write, and what honest senders do, those who answer among them. */
function aboutFraud({ scam, service, replies }: LearningSet): readonly Lesson[] {
  return [...lessons(scam, () => true), ...lessons([...service, ...replies], () => false)]
}

/** What answers, and what does not. */
function aboutAnswers({ scam, service, replies }: LearningSet): readonly Lesson[] {
  return [...lessons(replies, () => true), ...lessons(service, ({ answer }) => answer === true), ...lessons(scam, () => false)]
}

const HEAD = [
  'import type { LearnedTable } from \'./grams.ts\'', '',
  '/** Learned from the learning set by `npm run learn-messages`, in which no held-out message is. Not to be edited by hand. */',
].join('\n')

/** The tables that a file with a learning set gives, each as a file of src/messages by its name. */
export function learn(path: string): Readonly<Record<string, string>> {
  const set: LearningSet = JSON.parse(readFileSync(path, 'utf8'))
  return {
    'vocabulary-learned-fraud.ts': `${HEAD}\n${tableOf('FRAUD_LEARNED', train(aboutFraud(set)))}`,
    'vocabulary-learned-answers.ts': `${HEAD}\n${tableOf('ANSWERS_LEARNED', train(aboutAnswers(set)))}`,
  }
}
