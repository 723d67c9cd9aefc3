import { readFileSync } from 'node:fs'
import { learned } from '../../src/messages/learned.ts'
import { plainMessage } from '../../src/messages/plain-message.ts'
import { PARTS } from '../../src/messages/vocabulary-signs.ts'
import { rowsOf, train, tableOf, type Lesson } from './train.ts'

type Labelled = Readonly<{ text: string; answer?: boolean; names?: readonly string[] }>

/** `reasons` and `empty`: phrases that name a reason, and phrases that every platform says to everybody. */
type LearningSet = Readonly<Record<'scam' | 'service' | 'replies', readonly Labelled[]> & Record<'reasons' | 'empty', readonly string[]>>

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

const partsOf = (text: string): readonly string[] => plainMessage(text).text.split(PARTS).map((part) => part.trim()).filter((part) => part.length > 1)

/**
 * What names a reason, and what says nothing: single phrases, and the clauses of answers that name none. Of an answer that does, the
 * clause is learned that reads most like a reason to whoever knows the phrases alone.
 */
function aboutReasons({ replies, reasons, empty }: LearningSet): readonly Lesson[] {
  const names = ({ names: all }: Labelled): boolean => all?.includes('factor') === true
  const phrases: readonly Lesson[] = [
    ...reasons.map((text) => ({ text, like: true })), ...empty.map((text) => ({ text, like: false })),
    ...replies.filter((one) => !names(one)).flatMap(({ text }) => partsOf(text)).map((text) => ({ text, like: false })),
  ]
  const { bias, weights } = train(phrases)
  const like = learned({ bias, weights: rowsOf(weights) })
  const best = replies.filter(names).flatMap(({ text }) => partsOf(text).toSorted((a, b) => like(b) - like(a)).slice(0, 1))
  return [...phrases, ...best.map((text) => ({ text, like: true }))]
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
    'vocabulary-learned-reasons.ts': `${HEAD}\n${tableOf('REASONS_LEARNED', train(aboutReasons(set)))}`,
    'vocabulary-learned-answers.ts': `${HEAD}\n${tableOf('ANSWERS_LEARNED', train(aboutAnswers(set)))}`,
  }
}
