import { stagesOf } from '../../../diagnosis/clock.ts'
import type { Day } from '../../../events/day.ts'
import type { Subject } from '../../../knowledge/advice-types.ts'
import type { ScreenProps } from '../../actions.ts'
import { answerKey } from '../step-key.ts'
import { chineseWorkdays } from './chinese-workdays.ts'
import type { ShownRung } from './rungs-of.ts'

type Needed = Pick<ScreenProps, 'line' | 'today' | 'actions'> & Readonly<{ rung: Pick<ShownRung, 'step'>; subject: Subject }>

/** Puts the day on which an answer is due on the list and the badge, for a step taken on a day; false where no day is to come. */
export async function remindOfAnswer({ rung: { step }, subject, line, today, actions }: Needed, taken: Day): Promise<boolean> {
  const end = step.clock === null ? undefined : stagesOf(step.clock, taken, chineseWorkdays)[0]?.end
  return end !== undefined && end > today && actions.remind(line.id, end, 'step', answerKey(step, subject))
}
