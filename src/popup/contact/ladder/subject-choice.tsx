import { type Subject, subjects } from '../../../knowledge/advice-types.ts'
import type { Text } from '../../../text/index.ts'
import { Choice } from '../../parts/chips.tsx'

type SubjectChoiceProps = {
  text: Text
  subject: Subject | null
  /** There is no decision to ask about. */
  open: boolean
  onChoose: (subject: Subject) => void
}

/** What this is about, which decides whom to turn to. */
export function SubjectChoice({ text, subject, open, onChoose }: SubjectChoiceProps) {
  const words = text.ladder
  const options = subjects.map((value) => ({ value, label: words.subjects[value] }))
  return (
    <div class="stack subject">
      {open && subject === null && <p>{words.openLine}</p>}
      <Choice legend={words.about} options={options} value={subject} onChoose={onChoose} />
    </div>
  )
}
