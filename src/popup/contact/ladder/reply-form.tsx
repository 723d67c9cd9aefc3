import type { Subject } from '../../../knowledge/advice-types.ts'
import { stepOf } from '../known-steps.ts'
import { LogForm } from '../log-form.tsx'
import type { RungProps } from './rung-props.ts'

/** The way to note that an answer came to what was filed, which stops its clock. */
export function ReplyForm({ rung, ...props }: RungProps & { about?: Subject }) {
  const step = stepOf('note-reply')
  const { clock } = rung
  if (step === undefined || clock === null || clock.state === 'answered') return null
  return <LogForm {...props} step={step} openLabel={props.text.ladder.reply} />
}
