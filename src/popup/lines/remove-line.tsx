import { useState } from 'preact/hooks'
import type { Text } from '../../text/index.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'

/** Removes a line after saying what goes with it. */
export function RemoveLine({ text, events, onRemove }: { text: Text; events: number; onRemove: () => void }) {
  const words = text.lineForm
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <div class="remove-line">
        <Button kind="plain" onClick={() => setAsking(true)}>
          {words.remove}
        </Button>
      </div>
    )
  return (
    <div class="remove-line stack" onKeyDown={onEscape(() => setAsking(false))}>
      <p role="status">{words.removeNote(events)}</p>
      <div class="row">
        <Button kind="danger" onClick={onRemove}>
          {words.reallyRemove}
        </Button>
        <Button onClick={() => setAsking(false)}>{words.keep}</Button>
      </div>
    </div>
  )
}
