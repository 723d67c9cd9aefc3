import { Chips } from '../parts/chips.tsx'
import { chosen } from './answer.ts'
import { optionWords } from './option-words.ts'
import type { AnswerProps } from './answer-props.ts'

/** One tap answers. */
export function OneAnswer({ rows, answer, text, onAnswer }: AnswerProps) {
  const [row = '', options = []] = Object.entries(rows)[0] ?? []
  const words = optionWords(row, text)
  return (
    <Chips
      legend={words['label'] ?? ''} chosen={chosen(answer, row)} options={options.map((value) => ({ value, label: words[value] ?? value }))}
      onToggle={(value) => onAnswer({ said: 'some', chosen: { [row]: [value] } })}
    />
  )
}
