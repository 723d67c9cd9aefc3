import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import type { Answer } from './answer.ts'

/** What each way of answering a question is given. `onAnswer` is final and leads on. */
export type AnswerProps = Readonly<{
  rows: Readonly<Record<string, readonly string[]>>
  answer: Answer | undefined
  text: Text
  today: Day
  onAnswer: (answer: Answer) => void
}>
