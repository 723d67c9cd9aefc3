import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Chips } from '../parts/chips.tsx'
import { Field } from '../parts/field.tsx'

type HiddenWordsProps = Pick<ScreenProps, 'text' | 'line' | 'casework' | 'actions'> & Readonly<{
  /** The document, in which words may be selected. */
  page: RefObject<HTMLElement | null>
}>

/** Further words to replace, typed or selected in the document, and the way to take them back. */
export function HiddenWords({ text, line, casework, actions, page }: HiddenWordsProps) {
  const words = text.dossier.words
  const [typed, setTyped] = useState('')
  const [short, setShort] = useState(false)
  const hidden = casework.hidden[line.id] ?? []
  const put = (next: readonly string[]) =>
    actions.changeCasework((before) => ({ ...before, hidden: { ...before.hidden, [line.id]: next } }))
  const add = async () => {
    const word = (typed.trim() === '' ? selectedIn(page.current) : typed).trim()
    setShort([...word].length < 2)
    if ([...word].length < 2 || !(await put([...hidden.filter((one) => one !== word), word]))) return
    setTyped('')
    actions.say(words.added(word), () => void put(hidden))
  }
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <Field label={words.label} hint={words.hint} error={short ? words.short : undefined}>
        {(control) => (
          <input {...control} name="hide" value={typed} maxLength={200} autocomplete="off"
            onInput={(event) => setTyped(event.currentTarget.value)} />
        )}
      </Field>
      {/* What is selected stays selected while the button is pressed. */}
      <div onMouseDown={(event) => event.preventDefault()}><Button type="submit">{words.add}</Button></div>
      {hidden.length > 0 && (
        <Chips
          legend={words.list} legendShown options={hidden.map((value) => ({ value, label: words.remove(value) }))} chosen={hidden}
          onToggle={(word) => void put(hidden.filter((one) => one !== word))}
        />
      )}
    </form>
  )
}

function selectedIn(page: HTMLElement | null): string {
  const selection = getSelection()
  return selection !== null && page !== null && page.contains(selection.anchorNode) ? selection.toString() : ''
}
