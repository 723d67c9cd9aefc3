import type { StepText } from '../../text/types.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'

/** Whom to contact first, with what that can and cannot get; the words to copy are on the contact screen. */
export function FirstContact({ text, diagnosis, today, actions }: ScreenProps) {
  const words = text.result.contact
  const steps: Readonly<Record<string, StepText>> = text.steps
  const now = diagnosis.checklist.find(({ status }) => status === 'now')
  const later = diagnosis.checklist.find(({ status, due }) => status === 'later' && due !== null)
  const step = now && steps[now.id]
  const laterStep = later && steps[later.id]
  if (step === undefined && laterStep === undefined && diagnosis.risk !== null) return null
  return (
    <Card title={words.title}>
      {step && (
        <>
          <p class="answer">{step.title}</p>
          <dl class="can">
            <dt>{words.can}</dt><dd>{step.can}</dd>
            <dt>{words.cannot}</dt><dd>{step.cannot}</dd>
          </dl>
        </>
      )}
      {!step && <p>{words.none}</p>}
      {!step && later?.due && laterStep && <p class="soft">{words.next(text.format.dayWords(later.due, today), laterStep.title)}</p>}
      <div><Button onClick={() => actions.go('contact', now?.id)}>{words.go}</Button></div>
      <p class="scam">{words.scam}</p>
    </Card>
  )
}
