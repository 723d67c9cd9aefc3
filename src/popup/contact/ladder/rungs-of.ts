import { ladderOf, type Rung } from '../../../diagnosis/ladder.ts'
import type { Subject } from '../../../knowledge/advice-types.ts'
import { adviceKnowledge } from '../../../knowledge/advice.ts'
import { ladders } from '../../../knowledge/ladders.ts'
import type { ScreenProps } from '../../actions.ts'
import { stepOf, type KnownStep } from '../known-steps.ts'
import { stepKey } from '../step-key.ts'
import { chineseWorkdays } from './chinese-workdays.ts'

/** A rung with the step that it is. */
export type ShownRung = Rung & Readonly<{ step: KnownStep }>

/** What a ladder is worked out from. */
export type LadderProps = Pick<ScreenProps, 'line' | 'diagnosis' | 'caseFile' | 'progress' | 'today'>

/** The ladder of a subject for a line today, from the records and from what was ticked by hand. */
export function rungsOf({ line, diagnosis, caseFile, progress, today }: LadderProps, subject: Subject): readonly ShownRung[] {
  const ticked = progress[line.id] ?? {}
  const ticks = Object.fromEntries(ladders[subject].flatMap((id) => {
    const step = stepOf(id)
    const done = step && ticked[stepKey(step, subject)]?.done
    return done === undefined ? [] : [[id, done]]
  }))
  const bears = (id: string) => diagnosis.checklist.some((advice) => advice.id === id)
  const rungs = ladderOf(
    { line, subject, since: diagnosis.since, events: caseFile.events, today, ticks, workdays: chineseWorkdays, bears }, adviceKnowledge,
  )
  return rungs.flatMap((rung) => {
    const step = stepOf(rung.id)
    return step === undefined ? [] : [{ ...rung, step }]
  })
}
