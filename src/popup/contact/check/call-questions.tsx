import type { Text } from '../../../text/index.ts'
import { Card } from '../../parts/card.tsx'
import { Choice } from '../../parts/chips.tsx'
import type { CheckDraft } from './check-draft.ts'
import { callSigns, signPatterns, type CallSign } from './call-signs.ts'
import { StopCard } from './stop-card.tsx'

type CallQuestionsProps = Readonly<{ call: CheckDraft['call']; text: Text; onAnswer: (sign: CallSign, said: boolean) => void }>

/** Five questions about a call; the first yes brings the card, and all five answered with no bring calm words. */
export function CallQuestions({ call, text, onAnswer }: CallQuestionsProps) {
  const { questions, yes, no, lead } = text.check.call
  const told = callSigns.filter((sign) => call[sign] === true)
  const clear = callSigns.every((sign) => call[sign] === false)
  const options = [{ value: 'yes', label: yes }, { value: 'no', label: no }] as const
  return (
    <div class="stack">
      <p class="note">{lead}</p>
      {callSigns.map((sign) => (
        <Choice
          key={sign} legend={questions[sign]} options={options} value={call[sign] === undefined ? null : call[sign] ? 'yes' : 'no'}
          onChoose={(said) => onAnswer(sign, said === 'yes')}
        />
      ))}
      <div role="status">
        {told.length > 0 && <StopCard patterns={told.map((sign) => signPatterns[sign])} text={text} />}
        {clear && <Card title={text.check.none.title}><p>{text.check.none.how}</p></Card>}
      </div>
    </div>
  )
}
