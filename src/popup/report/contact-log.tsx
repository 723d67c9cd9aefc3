import type { CreditEvent } from '../../events/event.ts'
import { kindFacts } from '../../events/kind-facts.ts'
import type { ScreenProps } from '../actions.ts'
import { promiseWords, sentWords } from '../casework/describe-contact.ts'
import { stepNotes } from '../casework/step-notes.ts'
import { Rows } from './event-table.tsx'

/** Whom one spoke to, when and what came of it, oldest first, and what was written down at the steps. */
export function ContactLog({ text, caseFile, today, line, progress, casework }: ScreenProps) {
  const events = caseFile.events
    .filter(({ kind, line: about }) => kindFacts[kind].group === 'contact' && (about === undefined || about === line.id))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const notes = stepNotes(progress[line.id] ?? {}, text)
  const beside = ({ id }: CreditEvent): readonly string[] => {
    const { ticket, agent, ...details } = casework.details[id] ?? {}
    return [
      ticket === undefined ? '' : text.casework.ticket(ticket), agent === undefined ? '' : text.casework.agent(agent),
      promiseWords(details, text.format.fullDay, text) ?? '', sentWords(details, text) ?? '',
    ]
  }
  return (
    <>
      {events.length === 0 ? (
        <p class="note">{text.report.logEmpty}</p>
      ) : (
        <Rows title={text.report.log} events={events} {...{ text, caseFile, today, beside }} />
      )}
      {notes.length > 0 && (
        <dl class="facts">
          {notes.map(({ title, answer }) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd dir="auto">{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  )
}
