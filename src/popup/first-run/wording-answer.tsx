import { useRef, useState } from 'preact/hooks'
import { readWording } from '../own-words/read-wording.ts'
import { WordingReading } from '../own-words/wording-reading.tsx'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { OneAnswer } from './one-answer.tsx'
import type { AnswerProps } from './answer-props.ts'

/** The sentence on the screen: the closest of those that are known, or copied word for word; how it is read is then confirmed. */
export function WordingAnswer(props: AnswerProps) {
  const { answer, text, onAnswer } = props
  const [typed, setTyped] = useState(answer?.said === 'some' ? answer.typed ?? '' : '')
  const form = useRef<HTMLFormElement>(null)
  const words = typed.trim()
  const known = words !== '' && readWording(words) !== null
  const use = (note?: true) => onAnswer({ said: 'some', chosen: {}, typed: words, ...(note && { note }) })
  const submit = (event: Event) => {
    event.preventDefault()
    if (known) form.current?.querySelector<HTMLElement>('.wording-reading .chip')?.focus()
    else if (words !== '') use()
  }
  return (
    <>
      <OneAnswer {...props} />
      <form class="stack" ref={form} onSubmit={submit}>
        <Field label={text.firstRun.typeWording}>
          {(control) => (
            <div class="row">
              <input {...control} lang="zh-CN" maxLength={200} value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
              {!known && <Button type="submit" disabled={words === ''}>{text.firstRun.useTyped}</Button>}
            </div>
          )}
        </Field>
        <WordingReading words={words} confirmed={false} text={text} onConfirm={() => use()} onReject={() => use(true)} />
      </form>
    </>
  )
}
