import { useState } from 'preact/hooks'
import { addDays } from '../../events/day.ts'
import type { EventKind } from '../../events/kind.ts'
import { model } from '../../knowledge/model.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { whyAsked } from '../parts/why-asked.ts'
import { untoldOf, type Untold } from './untold.ts'
import { WhatWouldChange } from './what-would-change.tsx'

/** How far back a "no" reaches, in days. */
const REACH = 180
const reaches: Partial<Record<EventKind, number>> = { 'late-payment': 730 }

/** The thing not told that the answer rests on most, as one question; "don't know" leads to the next. */
export function NextQuestion({ text, diagnosis, line, today, actions }: ScreenProps) {
  const [passed, setPassed] = useState<readonly string[]>([])
  const words = text.result.question
  const questions: Readonly<Record<string, string>> = text.questions
  const untold = untoldOf(diagnosis, model.indicators).find(({ indicator }) => !passed.includes(indicator))
  const question = untold && questions[untold.indicator]
  if (diagnosis.nextQuestion === null || untold === undefined || question === undefined) {
    return <WhatWouldChange diagnosis={diagnosis} text={text} />
  }
  return (
    <Card title={words.title}>
      <div>
        <p class="lead">{question}</p>
        {untold.ask !== null && <p class="note">{whyAsked(untold.ask, text)}</p>}
      </div>
      <div class="row" key={untold.indicator}>
        <Button onClick={() => actions.go('records', untold.kind)}>{untold.none.length > 0 ? words.yes : words.toForm}</Button>
        {untold.none.length > 0 && <Button onClick={() => void no(untold)}>{words.no}</Button>}
        <Button onClick={() => setPassed([...passed, untold.indicator])}>{words.unknown}</Button>
      </div>
    </Card>
  )

  async function no({ none, onLine }: Untold) {
    const events = none.map((kind) => {
      const span = { none: true, since: addDays(today, -(reaches[kind] ?? REACH)), date: today } as const
      return { id: crypto.randomUUID(), kind, ...span, source: 'typed', ...(onLine && { line: line.id }) }
    })
    if (await actions.saveEvents(events)) actions.say(words.noted)
  }
}
