import type { RunningClock } from '../../../diagnosis/clock.ts'
import type { Day } from '../../../events/day.ts'
import type { Text } from '../../../text/index.ts'
import { Cite } from '../../parts/cite.tsx'
import type { KnownStep } from '../known-steps.ts'
import { clockWords, ruleWords } from './clock-words.ts'

type RungClockProps = { step: KnownStep; clock: RunningClock | null; next: string | null; today: Day; text: Text }

/** How long the addressee has, day by day, what comes then, and which article says so. */
export function RungClock({ step, clock, next, today, text }: RungClockProps) {
  const words = text.ladder.clock
  const rule = step.clock
  if (rule === null && step.uncounted === undefined) return null
  const counts = clock !== null && (clock.state === 'running' || clock.state === 'due' || clock.state === 'overdue')
  const whole = counts ? (clock.stages[0]?.days ?? 0) : 0
  return (
    <div class="clock stack" data-state={clock?.state ?? 'rule'}>
      <p><span class="strong">{words.label}</span> {clock === null ? resting() : clockWords(clock, today, text)}</p>
      {counts && <progress max={whole} value={Math.min(clock.day, whole)} aria-label={words.label} />}
      {counts && <p class="note">{words.from(text.format.dayWords(clock.from, today))}</p>}
      {counts && clock.unannounced !== null && <p class="note">{words.unannounced(clock.unannounced)}</p>}
      {clock !== null && next !== null && <p>{words.then(next)}</p>}
      {rule !== null && (
        <div class="basis">
          {rule.article !== undefined && <p class="cite">{text.ladder.basis} {text.ladder.articles(String(rule.article))}</p>}
          <Cite parameter={rule.regular} text={text} />
        </div>
      )}
    </div>
  )

  function resting(): string {
    if (rule !== null) return ruleWords(rule, text)
    return step.uncounted === undefined ? '' : words.uncounted[step.uncounted]
  }
}
