import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'

const SHOWN = 4

/** The steps that get the reason, or get it in writing that none is given. */
const TELLING: ReadonlySet<string> = new Set([
  'find-lender', 'contact-lender', 'note-reply', 'explanation', 'data-request', 'read-report', 'review',
])

/** What tells most about the reason: the contact steps in their order, each into the reminders; and the question that decides most. */
export function ReasonSteps({ text, diagnosis, line, today, reminders, actions }: ScreenProps) {
  const words = text.whatIf.plan
  const titles: Readonly<Record<string, Readonly<{ title: string }>>> = text.steps
  const steps = diagnosis.checklist.filter(({ id, status }) => TELLING.has(id) && status !== 'done').slice(0, SHOWN)
  const remind = async (id: string, on: typeof today) => {
    if (await actions.remind(line.id, on, 'step', id)) actions.say(text.frame.reminderSet(text.format.dayWords(on, today)))
  }
  return (
    <ol class="rows steps">
      {steps.map(({ id, due, status }) => {
        const on = due ?? today
        const name = titles[id]?.title ?? ''
        const reminded = reminders.find((one) => one.line === line.id && one.about === 'step' && one.step === id)
        return (
          <li key={id}>
            <p>
              <span class="strong">{name}</span>
              {status === 'later' && due !== null
                && <span class="note">{words.from(text.format.dayWords(due, today))}</span>}
            </p>
            <p class="row">
              <Button aria-label={`${text.goals.go} ${name}`} onClick={() => actions.go('contact', id)}>{text.goals.go}</Button>
              {reminded === undefined
                ? <Button
                    kind="plain" aria-label={words.remindOf(name, text.format.dayWords(on, today))} onClick={() => void remind(id, on)}
                  >
                    {words.remind(text.format.dayWords(on, today))}
                  </Button>
                : <span class="note">{words.reminded(text.format.dayWords(reminded.day, today))}</span>}
            </p>
          </li>
        )
      })}
      {diagnosis.nextQuestion !== null && (
        <li>
          <p><span class="strong">{words.tell}</span></p>
          <p class="row"><Button onClick={() => actions.go('checkup')}>{words.tellGo}</Button></p>
        </li>
      )}
    </ol>
  )
}
