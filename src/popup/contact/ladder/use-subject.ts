import { useState } from 'preact/hooks'
import type { Subject } from '../../../knowledge/advice-types.ts'
import type { ScreenProps } from '../../actions.ts'
import { defaultSubject, readSubject, subjectOfFocus } from './default-subject.ts'

/** Where the choice is kept, beside what was noted at the steps. */
const KEPT = 'subject'

type Chosen = Readonly<{ line: string; focus: string | null; subject: Subject }>

/** What the ladder is about: what was chosen here, else where one was sent, else what was chosen before, else the likeliest. */
export function useSubject(props: ScreenProps): Readonly<{ subject: Subject | null; choose: (subject: Subject) => void }> {
  const { line, focus, diagnosis, progress, actions } = props
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const here = chosen !== null && chosen.line === line.id && chosen.focus === focus ? chosen.subject : null
  const subject = here ?? subjectOfFocus(focus, diagnosis) ?? readSubject(progress[line.id]?.[KEPT]?.answer) ?? defaultSubject(diagnosis)
  const choose = (next: Subject) => {
    setChosen({ line: line.id, focus, subject: next })
    void actions.answer(line.id, KEPT, next)
  }
  return { subject, choose }
}
