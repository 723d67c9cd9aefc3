import type { Course } from '../../cash/course.ts'
import { evenFrom } from '../../cash/offer.ts'
import type { ToPay } from '../../cash/pay-first.ts'
import type { Scenario } from '../../cash/scenario.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import type { BookProps } from './book-props.ts'
import { HardshipRow } from './hardship-row.tsx'
import { namesIn, sumsIn } from './names.ts'
import { TalkScript } from './talk-script.tsx'

type TalkCardProps = BookProps & Readonly<{ paid: readonly ToPay[]; scenario: Scenario; course: Course }>

/** For each payment that is out of reach, the next time that it is due: what to say, with the sums and days that the drill knows. */
export function TalkCard({ paid, scenario, course, ...props }: TalkCardProps) {
  const { book, caseFile, text, today } = props
  const words = text.drill.talk
  const names = namesIn(book, caseFile.lines, text)
  const sums = sumsIn(text)
  const short = paid.filter(({ amount, covered }) => covered < amount).toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const first = short.filter((each, at) => short.findIndex(({ of, id }) => of === each.of && id === each.id) === at)
  if (first.length === 0) return null
  const even = evenFrom(course)
  return (
    <Card title={words.title}>
      <p>{words.what}</p>
      {first.map((each) => {
        const { day, of, id, amount, covered } = each
        const line = of === 'recall' ? id : book.payments.find((one) => one.id === id)?.line
        const known = each.kind === 'credit' && caseFile.lines.some((one) => one.id === line)
        return (
          <Disclosure key={`${of} ${id}`} look="row" summary={words.how(names.move(each))} back={text.drill.close}>
            <div class="stack">
              <p>{words.due(text.format.dayWords(day, today), sums.missing(amount), covered === 0 ? null : sums.left(covered))}</p>
              {known && line !== undefined && <HardshipRow {...props} due={each} owing={line} scenario={scenario} course={course} />}
              {!known && each.kind === 'credit' && <p class="note">{words.elsewhere}</p>}
              {!known && <TalkScript {...props} due={each} even={even === null || even <= day ? null : even} />}
            </div>
          </Disclosure>
        )
      })}
    </Card>
  )
}
