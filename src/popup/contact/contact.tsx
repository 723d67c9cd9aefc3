import type { StepAdvice } from '../../diagnosis/diagnosis.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { useShown } from '../use-shown.ts'
import { CaseworkCard } from '../casework/casework-card.tsx'
import { CalendarExport } from './calendar/calendar-export.tsx'
import { CheckCard } from './check/check-card.tsx'
import { FirstContact } from './first-contact.tsx'
import { stepOf, type AdvisedStep } from './known-steps.ts'
import { onLadder } from './ladder/on-ladder.ts'
import { Ladder } from './ladder/ladder.tsx'
import { SubjectChoice } from './ladder/subject-choice.tsx'
import { useSubject } from './ladder/use-subject.ts'
import { LetterList } from './letter/letter-list.tsx'
import { ScamWarning } from './scam-warning.tsx'
import { readStepKey } from './read-step-key.ts'
import { StepRow } from './step-row.tsx'

/** Shown as a warning of its own, below all steps. */
const WARNING = 'scam-guard'

/** Whom to contact, in which order, with which papers and words. */
export function Contact(props: ScreenProps) {
  const { text, line, diagnosis, actions, focus } = props
  useShown(focus === null ? null : `step-${readStepKey(focus).step}`)
  const { subject, choose } = useSubject(props)
  const words = text.contact
  const advised = diagnosis.checklist.flatMap((advice): AdvisedStep[] => {
    const step = stepOf(advice.id)
    return step === undefined || step.id === WARNING ? [] : [{ step, advice }]
  })
  const of = (phase: StepAdvice['phase']) => advised.filter(({ advice }) => advice.phase === phase)
  const first = of('first-contact')
  // The words of the first contact are about the decision; about anything else it is one step of the ladder.
  const firstShown = subject === null || subject === 'credit-decision' ? first : []
  // What comes before the first contact stands above it; where the ladder itself begins with it, there.
  const before = of('before').filter(({ step }) => firstShown.length > 0 || !onLadder(step, subject, line))
  const above = [...before, ...firstShown].map(({ step }) => step.id)
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
        <p><Button onClick={showCheck}>{text.check.toHere}</Button></p>
        {diagnosis.ownWish ? <p>{words.own}</p> : first.length === 0 && <p>{words.calm}</p>}
        <Steps title={words.phases.before} steps={before} {...props} />
      </div>
      <div class="stack">
        <SubjectChoice text={text} subject={subject} open={first.length === 0} onChoose={choose} />
        {firstShown.map((each) => (
          <FirstContact key={each.step.id} {...props} {...each} />
        ))}
        {subject !== null && <Ladder {...props} subject={subject} elsewhere={above} />}
        <LetterList {...props} subject={subject} />
        <CaseworkCard {...props} />
        <CalendarExport {...props} />
        <CheckCard {...props} />
        <ScamWarning text={text} />
      </div>
    </div>
  )
}

/** The field for a message stands low in the room; whoever has one in hand is led there. */
function showCheck() {
  const card = document.getElementById('check-message')
  card?.scrollIntoView({ block: 'start' })
  card?.querySelector('textarea')?.focus({ preventScroll: true })
}

function Steps({
  title,
  steps,
  ...props
}: ScreenProps & { title: string; steps: readonly AdvisedStep[] }) {
  if (steps.length === 0) return null
  return (
    <Card title={title}>
      <ol class="rows">
        {steps.map((each) => (
          <StepRow key={each.step.id} {...props} {...each} />
        ))}
      </ol>
    </Card>
  )
}
