import { useState } from 'preact/hooks'
import { Button } from '../parts/button.tsx'
import { Chips } from '../parts/chips.tsx'
import { chosen } from './answer.ts'
import { optionWords } from './option-words.ts'
import type { AnswerProps } from './answer-props.ts'

/** Any number of chips; the button says aloud that the rest did not happen, as that is what the answer will mean. */
export function ManyAnswer({ rows, answer, text, onAnswer }: AnswerProps) {
  const [row = '', options = []] = Object.entries(rows)[0] ?? []
  const [picked, setPicked] = useState(chosen(answer, row))
  const words = optionWords(row, text)
  const toggle = (value: string) => setPicked(picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value])
  return (
    <>
      <Chips
        legend={words['label'] ?? ''} chosen={picked} options={options.map((value) => ({ value, label: words[value] ?? value }))}
        onToggle={toggle}
      />
      <div>
        <Button kind="primary" disabled={picked.length === 0} onClick={() => onAnswer({ said: 'some', chosen: { [row]: picked } })}>
          {text.firstRun.onlyThese}
        </Button>
      </div>
    </>
  )
}
