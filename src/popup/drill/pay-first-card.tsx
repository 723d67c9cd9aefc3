import { useState } from 'preact/hooks'
import type { ToPay } from '../../cash/pay-first.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'

/** As many are shown before a press shows the others. */
const FIRST = 6

/** In which order to pay when the money does not reach, and how far it goes. */
export function PayFirstCard({ paid, ahead, ...props }: BookProps & { paid: readonly ToPay[]; ahead: number }) {
  const { book, caseFile, text, today, actions } = props
  const words = text.drill.payFirst
  const [all, setAll] = useState(false)
  const sums = sumsIn(text)
  const names = namesIn(book, caseFile.lines, text)
  // What cannot be paid whole is never behind a press.
  const shown = all ? paid : paid.filter(({ amount, covered }, at) => at < FIRST || covered < amount)
  return (
    <Card title={words.title}>
      <p>{words.what(text.format.days(ahead))}</p>
      <ol class="rows pay-first">
        {shown.map(({ day, id, of, amount, covered }) => (
          <li class="book-row" key={`${of} ${id} ${day}`}>
            <span>
              <bdi>{names.move({ of, id })}</bdi>
              <span class="note">{`${sums.missing(amount)} · ${text.format.dayWords(day, today)}`}</span>
            </span>
            <span class="size" data-covered={covered === amount ? 'whole' : covered === 0 ? 'none' : 'part'}>
              {covered === amount ? words.whole : covered === 0 ? words.none : words.part(sums.left(covered))}
            </span>
          </li>
        ))}
      </ol>
      {shown.length < paid.length && (
        <div><Button kind="plain" onClick={() => setAll(true)}>{words.others(paid.length - shown.length)}</Button></div>
      )}
      <p class="note">{words.why}</p>
      <p class="note">{words.judgement}</p>
      <p class="scam">{words.beware}</p>
      <div><Button onClick={() => actions.go('contact')}>{words.talk}</Button></div>
    </Card>
  )
}
