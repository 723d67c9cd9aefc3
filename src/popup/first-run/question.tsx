import type { Ask } from '../../diagnosis/diagnosis.ts'
import { whyAsked } from '../parts/why-asked.ts'
import type { AnswerProps } from './answer-props.ts'
import { DayAnswer } from './day-answer.tsx'
import { ManyAnswer } from './many-answer.tsx'
import { OneAnswer } from './one-answer.tsx'
import { PartsAnswer } from './parts-answer.tsx'
import { questions, type QuestionId, type Shape } from './questions.ts'
import { WordingAnswer } from './wording-answer.tsx'

const ways: Readonly<Record<Shape, (props: AnswerProps) => preact.JSX.Element>> = {
  one: OneAnswer, day: DayAnswer, parts: PartsAnswer, many: ManyAnswer, wording: WordingAnswer,
}

type QuestionProps = Omit<AnswerProps, 'rows'> & {
  id: QuestionId
  /** What the answer would decide, where the model chose the question. */
  ask: Ask | null
}

/** One question, why it is asked, and its chips, and below them, always in the same place, "none" and "don't know". */
export function Question({ id, ask, ...props }: QuestionProps) {
  const { text } = props
  const { shape, rows, none, unknown } = questions[id]
  const { title, hint } = text.firstRun.questions[id]
  const noneWords: Readonly<Record<string, string>> = text.firstRun.none
  const Way = ways[shape]
  return (
    <div class="question stack">
      <div>
        <h1 tabIndex={-1}>{title}</h1>
        {hint !== '' && <p class="soft">{hint}</p>}
        {ask !== null && <p class="note why">{whyAsked(ask, text)}</p>}
      </div>
      <Way {...props} rows={rows} key={id} />
      {(none || unknown) && (
        <div class="chips apart">
          {none && <Chip said="none" label={noneWords[id] ?? ''} {...props} />}
          {unknown && <Chip said="unknown" label={text.firstRun.unknown} {...props} />}
        </div>
      )}
    </div>
  )
}

function Chip({ said, label, answer, onAnswer }: Pick<AnswerProps, 'answer' | 'onAnswer'> & { said: 'none' | 'unknown'; label: string }) {
  return <button type="button" class="chip" aria-pressed={answer?.said === said} onClick={() => onAnswer({ said })}>{label}</button>
}
