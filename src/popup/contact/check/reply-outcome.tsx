import type { ReplyGrade, ReplyName, ReplyReading } from '../../../messages/read-reply.ts'
import type { ScreenProps } from '../../actions.ts'
import { Card } from '../../parts/card.tsx'
import { Icon } from '../../parts/icon.tsx'
import { FollowUp } from './follow-up.tsx'
import { NamedFactors } from './named-factors.tsx'
import { NoteReply } from './note-reply.tsx'

/** What an answer has to name before nothing is left to ask. */
const WANTED: readonly ReplyName[] = ['factor', 'data', 'day', 'institution', 'change']

type ReplyOutcomeProps = ScreenProps & Readonly<{ pasted: string; reply: ReplyReading & { grade: ReplyGrade }; onNoted: () => void }>

/** An answer: how much it says, what it names and what it leaves open, what to ask next, and the way into the records. */
export function ReplyOutcome({ pasted, reply, onNoted, ...props }: ReplyOutcomeProps) {
  const { text } = props
  const words = text.check.reply
  const { grade, names } = reply
  const missing = WANTED.filter((name) => !names.includes(name))
  return (
    <Card title={words.grades[grade].name}>
      <p>{words.grades[grade].what}</p>
      <dl class="named">
        <div>
          <dt class="strong">{words.names}</dt>
          {names.length === 0 ? <dd>{words.nothing}</dd> : names.map((name) => <dd key={name}><Icon name="check" />{words.name[name]}</dd>)}
        </div>
        {missing.length > 0 && (
          <div>
            <dt class="strong">{words.missing}</dt>
            {missing.map((name) => <dd key={name}>{words.name[name]}</dd>)}
          </div>
        )}
      </dl>
      <p class="note">{words.read}</p>
      {missing.length > 0 && grade !== 'specific' && <FollowUp {...props} pasted={pasted} missing={missing} />}
      <NamedFactors {...props} pasted={pasted} />
      <NoteReply {...props} pasted={pasted} onNoted={onNoted} />
    </Card>
  )
}
