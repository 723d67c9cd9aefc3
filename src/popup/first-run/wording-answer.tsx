import { useState } from 'preact/hooks'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { OneAnswer } from './one-answer.tsx'
import type { AnswerProps } from './answer-props.ts'

/** The sentence on the screen: the closest of those that are known, or copied word for word. */
export function WordingAnswer(props: AnswerProps) {
  const { answer, text, onAnswer } = props
  const [typed, setTyped] = useState(answer?.said === 'some' ? answer.typed ?? '' : '')
  return (
    <>
      <OneAnswer {...props} />
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() !== '') onAnswer({ said: 'some', chosen: {}, typed: typed.trim() })
        }}
      >
        <Field label={text.firstRun.typeWording}>
          {(control) => (
            <div class="row">
              <input {...control} lang="zh-CN" maxLength={200} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
              <Button type="submit" disabled={typed.trim() === ''}>{text.firstRun.useTyped}</Button>
            </div>
          )}
        </Field>
      </form>
    </>
  )
}
