import { readStepKey } from '../contact/read-step-key.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { coming, type Coming } from './coming.ts'
import type { GlanceProps } from './glance-props.ts'

/** What is due now and what is next, for all lines, each with the way to do it or to let it go. */
export function DueList(props: GlanceProps) {
  const { text, settings, progress, reminders, checkups, today, seen } = props
  const words = text.glance.due
  const list = coming({ settings, reminders, checkups, progress }, seen, today)
  return (
    <Card title={words.title} tone={list.some(({ due }) => due) ? 'accent' : 'plain'}>
      {list.length === 0 && <p>{words.none}</p>}
      <ul class="due">
        {list.map((one) => <Item {...props} key={[one.about, one.what, one.reminder, one.line, one.step, one.day].join(' ')} one={one} />)}
      </ul>
    </Card>
  )
}

function Item({ one, text, caseFile, today, actions, reminders, change, inside }: GlanceProps & { one: Coming }) {
  const words = text.glance.due
  const line = caseFile.lines.find(({ id }) => id === one.line)
  const name = line === undefined ? '' : lineName(line, text)
  const ahead = one.about === 'repay' ? reminders.find(({ id }) => id === one.reminder) : undefined
  const look = () => {
    if (line !== undefined) actions.chooseLine(line.id)
    if (one.about === 'step') actions.go('contact', one.step)
    if (one.about === 'day') actions.go(one.what === 'planned' ? 'what-if' : 'contact')
  }
  return (
    <li>
      <span class="day">{one.due ? words.now : text.format.dayWords(one.day, today)}</span>
      <span class="what">{said()}</span>
      {one.due && (
        <span class="row">
          {line !== undefined && <Button onClick={look}>{words.look}</Button>}
          {one.reminder !== undefined && (
            <Button kind="plain" onClick={() => change(({ forget }) => void forget(one.reminder ?? ''))}>{words.done}</Button>
          )}
        </span>
      )}
      {ahead && inside && <inside.rooms.DueAhead {...inside.frame} reminder={ahead} />}
    </li>
  )

  function said(): string {
    const steps: Readonly<Record<string, { title: string }>> = inside?.frame.text.steps ?? {}
    if (one.about === 'step') {
      const { step, answer } = readStepKey(one.step ?? '')
      const title = steps[step]?.title ?? ''
      return answer ? words.answer(name, title) : words.step(name, title)
    }
    if (one.about === 'repay') return text.due.coming(name, one.amount === undefined ? null : text.format.amount(one.amount))
    if (one.about === 'checkup') return words.checkup
    if (one.what !== undefined) return words.days[one.what](name)
    return one.about === 'stop' ? words.stop(name) : words.recheck(name)
  }
}
