import type { Text } from '../../text/index.ts'
import type { KnownMove, MonthsAhead } from './outlooks.ts'

/** What a move is called; of a habit, for how many months it is kept up until the day that is looked at. */
export function moveName({ id, sort }: KnownMove, months: MonthsAhead, text: Text): string {
  const name = text.whatIf.moves[id]
  return sort === 'habit' && months > 0 ? text.whatIf.keptUp(name, months) : name
}
