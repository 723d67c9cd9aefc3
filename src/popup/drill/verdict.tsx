import type { Course } from '../../cash/course.ts'
import type { Text } from '../../text/index.ts'
import type { BookProps } from './book-props.ts'
import { sumsIn } from './names.ts'

type VerdictProps = Pick<BookProps, 'book' | 'text' | 'today'> & { course: Course; planned: Course | null }

/** Whether the days ahead hold, in one sentence; then how tight it gets, and what would help. */
export function DrillVerdict({ book, text, today, course, planned }: VerdictProps) {
  const words = text.drill.verdict
  const sums = sumsIn(text)
  const day = (of: Parameters<Text['format']['dayWords']>[0]) => text.format.dayWords(of, today)
  const { shortfall, lowest, buffer } = course
  const tight = course.days.find((each) => each.tight && (shortfall === null || each.day < shortfall.day))
  return (
    <div class="stack" role="status">
      <p class="answer">{shortfall === null ? words.enough : words.short(day(shortfall.day), sums.missing(shortfall.missing))}</p>
      <p>{shortfall === null ? words.lowest(sums.left(lowest.balance), day(lowest.day)) : words.buffer(sums.missing(buffer))}</p>
      {tight !== undefined && <p>{words.tight(day(tight.day))}</p>}
      {planned !== null && (
        <p>{planned.shortfall === null ? words.asPlanned.enough : words.asPlanned.short(day(planned.shortfall.day))}</p>
      )}
      {book.cash === null && <p class="note">{words.untold}</p>}
      <p class="note">{words.notAForecast}</p>
    </div>
  )
}
