import { useState } from 'preact/hooks'
import { tips } from '../../knowledge/tips.ts'
import type { ScreenProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { useShown } from '../use-shown.ts'
import { FirstTip } from './first-tip.tsx'
import { GoalCard } from './goal-card.tsx'
import type { KnownTip } from './tip-body.tsx'
import { TipRow } from './tip-row.tsx'

const known: readonly KnownTip[] = tips

/** So many are offered beside the first; more at once would be a heap, not help. */
const OFFERED = 4

/** What helps against the causes found, one thing first; then the others, what was done, and all there is. */
export function Tips(props: ScreenProps) {
  const { text, line, diagnosis, progress, reminders, today, actions, focus } = props
  const words = text.tipsScreen
  const [more, setMore] = useState(focus !== null)
  const [all, setAll] = useState(focus !== null && !diagnosis.tips.some(({ id }) => id === focus))
  useShown(focus === null ? null : `tip-${focus}`)
  const done = (id: string) => progress[line.id]?.[id]?.done
  const advised = diagnosis.tips.flatMap((advice) => {
    const tip = known.find(({ id }) => id === advice.id)
    return tip === undefined ? [] : [{ tip, advice }]
  })
  const open = advised.filter(({ tip }) => done(tip.id) === undefined)
  const finished = known.filter(({ id }) => done(id) !== undefined)
  const [first, ...others] = open
  const causesOf = (tip: KnownTip) => (tip.causes === 'all' ? [] : tip.causes)
  const row = (tip: KnownTip, causes: readonly string[]) => {
    const day = done(tip.id)
    return (
      <TipRow
        key={tip.id}
        tip={tip}
        causes={causes}
        done={day === undefined ? null : words.doneOn(text.format.dayWords(day, today))}
        text={text}
        shown={tip.id === focus}
        onTick={() => void actions.tick(line.id, tip.id, day === undefined ? today : null)}
      />
    )
  }
  return (
    <div class="stack tips">
      <div class="columns">
        <div class="stack">
          <h1>{words.title}</h1>
          <p class="note">{first === undefined ? words.none : words.lead(lineName(line, text))}</p>
          {first !== undefined && (
            <FirstTip
              tip={first.tip}
              advice={first.advice}
              text={text}
              today={today}
              reminded={reminders.some((one) => one.line === line.id && one.day === first.advice.due)}
              onDone={() => void actions.tick(line.id, first.tip.id, today)}
              onRemind={(day) =>
                void actions
                  .remind(line.id, day, 'recheck')
                  .then((kept) => kept && actions.say(text.frame.reminderSet(text.format.dayWords(day, today))))
              }
            />
          )}
          <GoalCard {...props} />
        </div>
        <div class="stack">
          {others.length > 0 && (
            <Card title={words.others}>
              <ul class="rows">{(more ? others : others.slice(0, OFFERED)).map(({ tip, advice }) => row(tip, advice.causes))}</ul>
              {!more && others.length > OFFERED && (
                <div>
                  <Button kind="plain" onClick={() => setMore(true)}>
                    {words.more(others.length - OFFERED)}
                  </Button>
                </div>
              )}
            </Card>
          )}
          {finished.length > 0 && (
            <Card title={words.doneTitle(finished.length)}>
              <ul class="rows">{finished.map((tip) => row(tip, causesOf(tip)))}</ul>
            </Card>
          )}
          <Card title={text.whatIf.title}>
            <p>{text.whatIf.enterWhy}</p>
            <div>
              <Button onClick={() => actions.go('what-if')}>{text.whatIf.enter}</Button>
            </div>
          </Card>
          <Card title={text.drill.title}>
            <p>{text.drill.enterWhy}</p>
            <div>
              <Button onClick={() => actions.go('drill')}>{text.drill.enter}</Button>
            </div>
          </Card>
        </div>
      </div>
      <div>
        <Button kind="plain" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.closeAll : words.all(known.length)}
        </Button>
        <Button kind="plain" onClick={() => actions.go('ledger')}>{text.ledger.fromTips}</Button>
      </div>
      {all && (
        <Card title={words.all(known.length)}>
          <p class="note">{words.allNote}</p>
          <ul class="rows">{known.map((tip) => row(tip, causesOf(tip)))}</ul>
        </Card>
      )}
    </div>
  )
}
