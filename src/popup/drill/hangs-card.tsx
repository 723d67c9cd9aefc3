import { useState } from 'preact/hooks'
import { bufferFor, concentrationOf, daysOnHand } from '../../cash/concentration.ts'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/chips.tsx'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'

/** For how long one may want to hold out, in days. */
const targets = ['14', '30', '60', '90'] as const

/** How much of the money hangs on which line, how long the money at hand lasts, and what a reserve would take. */
export function HangsCard({ book, caseFile, text, today }: BookProps) {
  const words = text.drill.hangs
  const [target, setTarget] = useState<(typeof targets)[number]>('30')
  const sums = sumsIn(text)
  const names = namesIn(book, caseFile.lines, text)
  const { lines } = concentrationOf(book, today)
  const onHand = daysOnHand(book, today)
  const days = text.format.days(Number(target))
  const needed = bufferFor(book, today, Number(target))
  const missing = needed - (book.cash ?? 0)
  return (
    <Card title={words.title}>
      {lines.length === 0 && <p>{words.none}</p>}
      {lines.map(({ line, amount, share }) => (
        <p key={line}>{words.line(names.line(line), sums.left(amount), text.format.shareWords(share, null, null))}</p>
      ))}
      <p>{onHand === null ? words.onHandLong : words.onHand(text.format.days(onHand))}</p>
      <Choice
        legend={words.target} options={targets.map((value) => ({ value, label: text.format.days(Number(value)) }))} value={target}
        onChoose={setTarget}
      />
      <p role="status">
        {missing > 0 ? words.missing(days, sums.missing(needed), sums.missing(missing)) : words.enough(days, sums.missing(needed))}
      </p>
      <p class="note">{words.guard}</p>
    </Card>
  )
}
