import { useMemo, useState } from 'preact/hooks'
import { type Planned, WAIT, type Ways } from '../../store/ways.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { currentOf, moveOf, planOutcomeOf, type PlanOutcome, recordsOfDone } from './plan-outcome.ts'
import { isAhead } from './taken.ts'

type PlannedProps = ScreenProps & { ways: Ways; which: 'ahead' | 'all' }

const FIRST = 6

/** What was planned for the line and when; what came of it, what was said then and is said now; and the ways to say that it is done. */
export function PlannedCard({ ways, which, ...props }: PlannedProps) {
  const { text, line, today, caseFile, settings, reminders, actions } = props
  const words = text.whatIf.planned
  const [all, setAll] = useState(false)
  const mine = ways.planned.filter((one) => one.line === line.id && (which === 'all' || isAhead(one)))
    .toSorted((a, b) => Number(isAhead(b)) - Number(isAhead(a)) || (a.by < b.by ? -1 : 1))
  const compares = which === 'all' && mine.length > 0
  const current = useMemo(
    () => (compares ? currentOf(caseFile, line.id, today, settings) : null),
    [compares, caseFile, line.id, today, settings.learn, settings.wellSupported],
  )
  if (mine.length === 0) return null
  const day = (of: Planned['by']) => text.format.dayWords(of, today)
  const change = (id: string, part: Partial<Planned>) => actions.keepWays((before) => ({
    ...before, planned: before.planned.map((one) => (one.id === id ? { ...one, ...part } : one)),
  }))
  const close = async (planned: Planned, part: Partial<Planned>) => {
    if (!(await change(planned.id, part))) return false
    for (const { id, step } of reminders) if (step === planned.id) void actions.forget(id)
    return true
  }
  const done = async (planned: Planned) => {
    const records = recordsOfDone(planned, caseFile, today)
    if (!(await close(planned, { done: today }))) return
    if (records.length > 0 && await actions.saveEvents(records)) {
      actions.say(words.noted(text.format.list(records.map(({ kind }) => text.kinds[kind].name))))
      return
    }
    const kind = moveOf(planned)?.adds[0]?.kind
    if (kind !== undefined && planned.move !== WAIT) actions.go('records', kind)
  }
  const shown = all ? mine : mine.slice(0, FIRST)
  return (
    <Card title={which === 'ahead' ? words.titleAhead : words.title}>
      <ul class="rows planned">
        {shown.map((planned) => {
          const move = moveOf(planned)
          const name = move === null ? words.wait : text.whatIf.moves[move.id]
          const outcome = planOutcomeOf(planned, caseFile, current ?? { risk: null, return: null }, today)
          return (
            <li key={planned.id}>
              <p><span class="strong">{name}</span><span class="note">{words.made(day(planned.made), day(planned.by))}</span></p>
              <p data-what={outcome.what}>{came(outcome)}</p>
              {which === 'all' && <p class="note">{compared(planned, outcome)}</p>}
              {isAhead(planned) && outcome.what !== 'done' && (
                <p class="row">
                  {planned.move !== WAIT
                    && <Button aria-label={words.doneOf(name)} onClick={() => void done(planned)}>{words.done}</Button>}
                  <Button kind="plain" aria-label={words.letOf(name)} onClick={() => void close(planned, { let: today })}>
                    {words.let}
                  </Button>
                </p>
              )}
            </li>
          )
        })}
      </ul>
      {shown.length < mine.length
        && <div><Button kind="plain" onClick={() => setAll(true)}>{words.more(mine.length - shown.length)}</Button></div>}
    </Card>
  )

  function came({ what, day: on, late }: PlanOutcome): string {
    if (what === 'done' && on !== null) return late ? words.doneLate(day(on)) : words.doneOn(day(on))
    if (what === 'let' && on !== null) return words.letOn(day(on))
    return what === 'missed' ? words.missed : words.open
  }

  function compared({ about, before, after, look }: Planned, { now }: PlanOutcome): string {
    const range = ({ p, low, high }: { p: number; low: number | null; high: number | null }) => text.format.percentRange(p, low, high)
    const then = words.then(text.whatIf.result.columns[about], day(look), range(before), range(after))
    return [then, now === null ? words.otherState : words.now(range(now))].join(words.join)
  }
}
