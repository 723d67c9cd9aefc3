import { useState } from 'preact/hooks'
import { bufferFor, daysOnHand, leftEachMonth } from '../../cash/concentration.ts'
import { Card } from '../parts/card.tsx'
import { Choice } from '../parts/chips.tsx'
import type { BookProps } from './book-props.ts'
import { sumsIn } from './names.ts'

/** For how long one may want to hold out, in days. */
const targets = ['14', '30', '60', '90'] as const

/** How long the money at hand lasts, how far that is from the days one wants, and how long saving for them would take. */
export function BufferCard({ book, text, today }: BookProps) {
  const words = text.drill.buffer
  const [chosen, setChosen] = useState<(typeof targets)[number]>('30')
  const target = Number(chosen)
  const sums = sumsIn(text)
  const { days } = text.format
  const onHand = daysOnHand(book, today)
  const needed = bufferFor(book, today, target)
  const missing = needed - (book.cash ?? 0)
  const have = Math.min(target, onHand ?? target)
  const left = leftEachMonth(book, today)
  return (
    <Card title={words.title}>
      <p>{onHand === null ? words.onHandLong : words.onHand(days(onHand))}</p>
      <Choice
        legend={words.target} options={targets.map((value) => ({ value, label: days(Number(value)) }))} value={chosen} onChoose={setChosen}
      />
      <span class="range-bar days-bar" role="img" aria-label={words.bar(days(have), days(target))}>
        <span class="span" style={{ left: '0', width: `${(have / target) * 100}%` }} />
      </span>
      <div role="status">
        {missing <= 0
          ? <p>{words.enough(days(target), sums.missing(needed))}</p>
          : <p>{words.missing(days(target), sums.missing(needed), sums.missing(missing), days(target - have))}</p>}
        {missing > 0 && <p>{left > 0 ? words.saving(sums.left(left), words.months(Math.ceil(missing / left))) : words.noSaving}</p>}
      </div>
      <p class="note">{words.why}</p>
    </Card>
  )
}
