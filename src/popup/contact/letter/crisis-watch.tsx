import { useEffect, useRef, useState } from 'preact/hooks'
import { soundsDesperate } from '../../../understanding/read-crisis.ts'
import type { Text } from '../../../text/index.ts'
import { Button } from '../../parts/button.tsx'
import { Card } from '../../parts/card.tsx'
import { NumberBook } from '../number-book.tsx'

/**
 * Reads along in every field for words on the page, wherever it stands, and shows whom to call where they sound desperate. What was closed
 * does not come back for the same field before it was calm in between.
 */
export function CrisisWatch({ text }: { text: Text }) {
  const [shown, setShown] = useState(false)
  const closed = useRef<EventTarget | null>(null)
  useEffect(() => {
    const read = ({ target }: Event) => {
      if (!isForWords(target)) return
      const desperate = soundsDesperate(target.value)
      if (!desperate && closed.current === target) closed.current = null
      if (desperate && closed.current !== target) setShown(true)
    }
    for (const event of ['input', 'focusin']) document.addEventListener(event, read)
    return () => {
      for (const event of ['input', 'focusin']) document.removeEventListener(event, read)
    }
  }, [])
  const close = () => {
    const fields = [...document.querySelectorAll('textarea, input')]
    closed.current = fields.find((field) => isForWords(field) && soundsDesperate(field.value)) ?? null
    setShown(false)
  }
  const words = text.crisis
  return (
    <div class="crisis" role="status">
      {shown && (
        <Card title={words.title}>
          <p>{words.words}</p>
          <NumberBook ids={['12356']} text={text} />
          <p>{words.danger}</p>
          <div class="row">
            <Button onClick={close}>{words.close}</Button>
            <span class="note">{words.kept}</span>
          </div>
        </Card>
      )}
    </div>
  )
}

function isForWords(target: EventTarget | null): target is HTMLTextAreaElement | HTMLInputElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
}
