import { useMemo } from 'preact/hooks'
import { readMessage } from '../../../messages/read-message.ts'
import type { ScreenProps } from '../../actions.ts'
import { Card } from '../../parts/card.tsx'
import { MarkedWords } from './marked-words.tsx'
import { ReplyOutcome } from './reply-outcome.tsx'
import { PatternList, StopCard } from './stop-card.tsx'

type MessageOutcomeProps = ScreenProps & Readonly<{ pasted: string; onNoted: () => void }>

/** What was read from a message: a swindle, perhaps one, an answer, or nothing. */
export function MessageOutcome({ pasted, onNoted, ...props }: MessageOutcomeProps) {
  const { text } = props
  const words = text.check
  const { scam, reply } = useMemo(() => readMessage(pasted), [pasted])
  const marked = <MarkedWords pasted={pasted} spans={scam.spans} unseen={words.marked} />
  if (scam.level === 'stop') return <StopCard patterns={scam.patterns} text={text}>{marked}</StopCard>
  const { grade } = reply
  return (
    <>
      {scam.level === 'watch' && (
        <Card tone="careful" title={words.watch.title}>
          <PatternList patterns={scam.patterns} text={text} />
          {marked}
          <p>{words.watch.how}</p>
        </Card>
      )}
      {grade !== null && <ReplyOutcome {...props} pasted={pasted} reply={{ ...reply, grade }} onNoted={onNoted} />}
      {grade === null && scam.level === 'none' && <Card title={words.none.title}><p>{words.none.how}</p></Card>}
    </>
  )
}
