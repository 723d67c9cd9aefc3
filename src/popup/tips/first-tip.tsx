import type { TipAdvice } from '../../diagnosis/diagnosis.ts'
import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { TipBody, type KnownTip } from './tip-body.tsx'

type FirstTipProps = {
  tip: KnownTip
  advice: TipAdvice
  today: Day
  text: Text
  /** Whether the person is being reminded of it already. */
  reminded: boolean
  onDone: () => void
  onRemind: (day: Day) => void
}

/** The one thing to do now, in full. Waiting is an action and gets its button. */
export function FirstTip({ tip, advice, today, text, reminded, onDone, onRemind }: FirstTipProps) {
  const words = text.tipsScreen
  const { due } = advice
  const waits = due !== undefined && !reminded
  return (
    <Card tone="accent" title={tip.urgent === undefined ? words.first : words.urgent} id={`tip-${tip.id}`}>
      <p class="headline">{text.tips[tip.id].title}</p>
      <TipBody tip={tip} causes={advice.causes} text={text} />
      <div class="row">
        {waits && <Button kind="primary" onClick={() => onRemind(due)}>{words.remind(text.format.dayWords(due, today))}</Button>}
        <Button kind={waits ? 'quiet' : 'primary'} onClick={onDone}>{words.done}</Button>
      </div>
    </Card>
  )
}
