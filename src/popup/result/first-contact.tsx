import { adviceKnowledge } from '../../knowledge/advice.ts'
import type { StepId } from '../../knowledge/steps.ts'
import type { StepText } from '../../text/types.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CiteAdvice } from '../parts/cite-advice.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { contactPlan } from './contact-plan.ts'

/** Money that is being lost, or is owed today, comes before any question about the limit. */
const urgent: ReadonlySet<string> = new Set(
  adviceKnowledge.steps.flatMap(({ id, when }) => (when === 'intruder' || when === 'arrears' ? [id] : [])),
)

/** The step that is only a warning; it stands at the foot of the card anyway. */
const WARNING: StepId = 'scam-guard'

/** Whom to contact first, with what that can and cannot get, and what comes before it; the words to copy are on the contact screen. */
export function FirstContact({ text, diagnosis, today, actions }: ScreenProps) {
  const words = text.result.contact
  const steps: Readonly<Record<string, StepText>> = text.steps
  const { first, before } = contactPlan(diagnosis.checklist.filter(({ id }) => id !== WARNING), (id) => urgent.has(id))
  const step = first && steps[first.id]
  const known = adviceKnowledge.steps.find(({ id }) => id === first?.id)
  const titles = before.flatMap(({ id }) => steps[id]?.title ?? []).join(words.join)
  const preparing = first === null || first.phase === 'before'
  return (
    <Card title={preparing ? words.prepare : words.title}>
      {step
        ? <>
            <p class="answer">{step.title}</p>
            {first.due !== null && first.due > today && <p class="soft">{words.from(text.format.dayWords(first.due, today))}</p>}
            <dl class="can">
              <dt>{words.can}</dt><dd>{step.can}</dd>
              <dt>{words.cannot}</dt><dd>{step.cannot}</dd>
            </dl>
            {known && <Disclosure summary={words.basis} back={text.frame.close}><CiteAdvice advice={known} text={text} /></Disclosure>}
          </>
        : <p>{words.none}</p>}
      {titles !== '' && <p class="soft">{preparing ? words.also(titles) : words.before(titles)}</p>}
      <div><Button onClick={() => actions.go('contact', before[0]?.id ?? first?.id)}>{words.go}</Button></div>
      <p class="scam">{words.scam}</p>
    </Card>
  )
}
