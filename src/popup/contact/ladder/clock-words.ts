import type { RunningClock, Stage } from '../../../diagnosis/clock.ts'
import type { Day } from '../../../events/day.ts'
import type { Clock } from '../../../knowledge/advice-types.ts'
import type { Text } from '../../../text/index.ts'

/** How a clock stands, and what it may still become; `brief` is the first phrase alone. */
export function clockWords(clock: RunningClock, today: Day, text: Text, brief = false): string {
  const words = text.ladder.clock
  const { join } = text.glance.changed
  const day = (date: Day) => text.format.dayWords(date, today)
  if (clock.state === 'no-count') return words.waited(words.uncounted[clock.why], text.format.days(clock.day))
  const [first, ...later] = clock.stages
  const last = later.at(-1) ?? first
  if (clock.state === 'answered') {
    return [words.answered(day(clock.on)), ...(brief || last === undefined ? [] : [words.stillUntil(day(last.end))])].join(join)
  }
  if (first === undefined || last === undefined) return ''
  const counted = clock.working ? words.working : words.calendar
  const so = clock.day === 0 ? counted.first(first.days) : counted.day(clock.day, first.days)
  switch (clock.state) {
    case 'running': return words.running(so, day(first.end))
    case 'overdue': return words.overdue(day(last.end), clock.working ? words.workingDays(clock.late) : text.format.days(clock.late))
    case 'due':
      if (first === last) return words.lastDay
      return [words.due(first.days, day(first.end)), ...(brief ? [] : extended(later, day, text))].join(join)
  }
}

function extended(stages: readonly Stage[], day: (date: Day) => string, text: Text): readonly string[] {
  const { longer, longest } = text.ladder.clock
  return stages.map(({ end }, index) => (index < stages.length - 1 ? longer(day(end)) : longest(day(end))))
}

/** The rule itself, before anything was filed. */
export function ruleWords({ regular, extended: middle, longest, working }: Clock, text: Text): string {
  const { rule } = text.ladder.clock
  if (working === true) return rule.working(regular.value)
  const [first, last] = [text.format.days(regular.value), text.format.days(longest.value)]
  return middle === undefined ? rule.calendar(first) : rule.stages(first, text.format.days(middle.value), last)
}
