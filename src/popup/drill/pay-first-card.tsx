import type { Course } from '../../cash/course.ts'
import { payFirst } from '../../cash/pay-first.ts'
import type { Scenario } from '../../cash/scenario.ts'
import { daysBetween } from '../../events/day.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import type { BookProps } from './book-props.ts'
import { namesIn, sumsIn } from './names.ts'

/** As far as an order is worth giving: what is later may be planned anew. */
const AHEAD = 30

/** In which order to pay when the money does not reach, and how far it goes; nothing where it reaches. */
export function PayFirstCard({ course, scenario, ...props }: BookProps & { course: Course; scenario: Scenario }) {
  const { book, caseFile, text, today, actions } = props
  const words = text.drill.payFirst
  if (course.shortfall === null) return null
  const sums = sumsIn(text)
  const names = namesIn(book, caseFile.lines, text)
  const ahead = Math.max(AHEAD, Math.min(course.days.length - 1, daysBetween(today, course.shortfall.day)))
  return (
    <Card title={words.title}>
      <p>{words.what}</p>
      <ol class="rows pay-first">
        {payFirst(book, scenario, today, ahead).map(({ day, id, of, amount, covered }) => (
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
