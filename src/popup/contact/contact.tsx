import type { StepAdvice } from '../../diagnosis/diagnosis.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { useShown } from '../use-shown.ts'
import { FirstContact } from './first-contact.tsx'
import { stepOf, type AdvisedStep } from './known-steps.ts'
import { ScamWarning } from './scam-warning.tsx'
import { StepRow } from './step-row.tsx'

/** Shown as a warning of its own, below all steps. */
const WARNING = 'scam-guard'

/** Whom to contact, in which order, with which papers and words. */
export function Contact(props: ScreenProps) {
  const { text, line, diagnosis, actions, focus } = props
  useShown(focus === null ? null : `step-${focus}`)
  const words = text.contact
  const advised = diagnosis.checklist.flatMap((advice): AdvisedStep[] => {
    const step = stepOf(advice.id)
    return step === undefined || step.id === WARNING ? [] : [{ step, advice }]
  })
  const of = (phase: StepAdvice['phase']) => advised.filter(({ advice }) => advice.phase === phase)
  const after = of('after')
  const first = of('first-contact')
  return (
    <div class="columns contact">
      <div class="stack">
        <h1 class="unseen">{words.title}</h1>
        <p class="row lender">
          <span>{line.lender === 'unknown' ? words.lenderUnknown : words.lender(text.lenders[line.lender].name)}</span>
          <Button kind="plain" onClick={() => actions.go('line', line.id)}>
            {line.lender === 'unknown' ? words.setLender : text.settings.lines.edit}
          </Button>
        </p>
        {diagnosis.ownWish ? <p>{words.own}</p> : first.length === 0 && <p>{words.calm}</p>}
        <Steps title={words.phases.before} steps={of('before')} {...props} />
      </div>
      <div class="stack">
        {first.map((each) => (
          <FirstContact key={each.step.id} {...props} {...each} />
        ))}
        <Steps title={words.phases.after} steps={after} ordered {...props} />
        {after.length > 0 && <p class="note">{words.expect}</p>}
        <ScamWarning text={text} />
      </div>
    </div>
  )
}

function Steps({
  title,
  steps,
  ordered = false,
  ...props
}: ScreenProps & { title: string; steps: readonly AdvisedStep[]; ordered?: boolean }) {
  if (steps.length === 0) return null
  return (
    <Card title={title}>
      <ol class="rows" data-ordered={ordered}>
        {steps.map((each) => (
          <StepRow key={each.step.id} {...props} {...each} />
        ))}
      </ol>
    </Card>
  )
}
