import type { Subject } from '../../../knowledge/advice-types.ts'
import { subjectBasis } from '../../../knowledge/ladders.ts'
import type { ScreenProps } from '../../actions.ts'
import { Card } from '../../parts/card.tsx'
import { CiteAdvice } from '../../parts/cite-advice.tsx'
import { CreditDays } from './credit-days.tsx'
import { RungRow } from './rung-row.tsx'
import { rungsOf, type ShownRung } from './rungs-of.ts'
import { useFreshReminders } from './use-fresh-reminders.ts'

type LadderProps = ScreenProps & Readonly<{
  subject: Subject
  /** Steps that stand elsewhere on the screen. */
  elsewhere: readonly string[]
}>

/** The bodies to turn to about one subject, in order, each with its gate and its clock. */
export function Ladder({ subject, elsewhere, ...props }: LadderProps) {
  const { text } = props
  const rungs = rungsOf(props, subject)
  useFreshReminders(props, rungs, subject)
  const shown = rungs.filter(({ id }) => !elsewhere.includes(id))
  const usual = subject === 'credit-decision'
  return (
    <Card title={usual ? text.contact.phases.after : text.ladder.title(text.ladder.subjects[subject])}>
      <ol class="rows" data-ordered>
        {shown.map((rung) => (
          <RungRow key={`${subject} ${rung.id}`} {...props} rung={rung} subject={subject} next={nextTitle(rung)} />
        ))}
      </ol>
      {subject === 'credit-report' && <CreditDays {...props} />}
      <p class="note">{text.ladder.notes[subject]}</p>
      <CiteAdvice advice={subjectBasis[subject]} text={text} />
    </Card>
  )

  /** What comes after a step: the next that leads on from it, else the next that is not done. */
  function nextTitle(rung: ShownRung): string | null {
    const later = rungs.slice(rungs.indexOf(rung) + 1).filter(({ gate }) => gate.gate === 'open' || gate.gate === 'not-yet')
    const next = later.find(({ step }) => step.after.includes(rung.id)) ?? later[0]
    return next === undefined ? null : text.steps[next.step.id].title
  }
}
