import { useState } from 'preact/hooks'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/chips.tsx'
import { optionWords } from './option-words.ts'
import type { AnswerProps } from './answer-props.ts'

type Parts = Readonly<Record<string, readonly string[]>>

/** Several rows, one chip in each; the first row is enough. The others appear once it is answered. */
export function PartsAnswer({ rows, answer, text, onAnswer }: AnswerProps) {
  const [parts, setParts] = useState<Parts>(answer?.said === 'some' ? answer.chosen : {})
  const [first = ''] = Object.keys(rows)
  const begun = (parts[first] ?? []).length > 0
  return (
    <>
      {Object.entries(rows).map(([row, options]) => {
        const words = optionWords(row, text)
        return (row === first || begun) && (
          <Choice
            key={row} legend={words['label'] ?? ''} options={options.map((value) => ({ value, label: words[value] ?? value }))}
            value={parts[row]?.[0] ?? null} onChoose={(value) => setParts({ ...parts, [row]: [value] })}
          />
        )
      })}
      {begun && <div><Button kind="primary" onClick={() => onAnswer({ said: 'some', chosen: parts })}>{text.firstRun.next}</Button></div>}
    </>
  )
}
