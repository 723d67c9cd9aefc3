import type { ToPay } from '../../cash/pay-first.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'

/** In which order to pay when the money does not reach, and how far it goes. */
export function PayFirstCard({ paid, ahead, ...props }: BookProps & { paid: readonly ToPay[]; ahead: number }) {
  const { book, caseFile, text, today, actions } = props
  const words = text.drill.payFirst
  const sums = sumsIn(text)
  const names = namesIn(book, caseFile.lines, text)
  return (
    <Card title={words.title}>
      <p>{words.what(text.format.days(ahead))}</p>
      <ol class="rows pay-first">
        {paid.map(({ day, id, of, amount, covered }) => (
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
      <p class="note">{words.why}</p>
      <p class="note">{words.judgement}</p>
      <p class="scam">{words.beware}</p>
      <div><Button onClick={() => actions.go('contact')}>{words.talk}</Button></div>
    </Card>
  )
}
