import { useState } from 'preact/hooks'
import { addDays } from '../../events/day.ts'
import { model } from '../../knowledge/model.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { untoldOf, type Untold } from './untold.ts'

/** How far back a "no" reaches. */
const HALF_YEAR = 180

/** The thing not told that the answer rests on most, as one question; "don't know" leads to the next. */
export function NextQuestion({ text, diagnosis, line, today, actions }: ScreenProps) {
  const [passed, setPassed] = useState<readonly string[]>([])
  const words = text.result.question
  const questions: Readonly<Record<string, string>> = text.questions
  const untold = untoldOf(diagnosis, model.indicators).find(({ indicator }) => !passed.includes(indicator))
  const question = untold && questions[untold.indicator]
  if (untold === undefined || question === undefined) return <Card title={words.change}><p>{words.enough}</p></Card>
  return (
    <Card title={words.title}>
      <p class="lead">{question}</p>
      <div class="row" key={untold.indicator}>
        <Button onClick={() => actions.go('records', untold.kind)}>{untold.none.length > 0 ? words.yes : words.toForm}</Button>
        {untold.none.length > 0 && <Button onClick={() => void no(untold)}>{words.no}</Button>}
        <Button onClick={() => setPassed([...passed, untold.indicator])}>{words.unknown}</Button>
      </div>
    </Card>
  )

  async function no({ none, onLine }: Untold) {
    const span = { none: true, since: addDays(today, -HALF_YEAR), date: today, source: 'typed' } as const
    const events = none.map((kind) => ({ id: crypto.randomUUID(), kind, ...span, ...(onLine && { line: line.id }) }))
    if (await actions.saveEvents(events)) actions.say(words.noted)
  }
}
