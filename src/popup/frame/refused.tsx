import { useEffect, useRef } from 'preact/hooks'
import { updateCase } from '../../store/case-store.ts'
import type { Text } from '../../text/index.ts'
import type { Actions } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import type { Refusal } from './attempt.ts'

type RefusedProps = { refusal: Refusal; text: Text; actions: Actions; onWorks: () => void }

/** While the browser takes nothing: why, what is safe all the same, and a way to see whether it is over. */
export function Refused({ refusal, text, actions, onWorks }: RefusedProps) {
  const words = text.frame.refused
  const place = useRef<HTMLDivElement>(null)
  // Somebody pressed a button far down and looks there.
  useEffect(() => place.current?.scrollIntoView?.({ block: 'nearest' }), [refusal])
  const again = async () => {
    // As large a write as the next one will be, which changes nothing.
    if (!(await updateCase((before) => before).then(() => true, () => false))) return actions.say(text.frame.notSaved[refusal])
    onWorks()
    actions.say(words.works)
  }
  return (
    <div class="notices refused" ref={place}>
      <Card tone="careful" title={words.title}>
        <p role="alert">{text.frame.notSaved[refusal]}</p>
        <p class="note">{words.kept}</p>
        <div class="row">
          <Button kind="primary" onClick={() => void again()}>{words.again}</Button>
          <Button onClick={() => actions.go('settings', 'backup')}>{text.frame.showBackup}</Button>
        </div>
      </Card>
    </div>
  )
}
