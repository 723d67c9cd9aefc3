import { useEffect, useRef, useState } from 'preact/hooks'
import type { FrameProps } from '../actions.ts'
import { onEscape } from '../on-escape.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { useSync } from '../sync/use-sync.ts'
import { exportBackup } from './export-backup.ts'

/** Deletes everything, in two steps, and offers a backup before. */
export function Wipe({ text, caseFile, today, actions }: FrameProps) {
  const words = text.settings.wipe
  const shared = useSync()
  const [asking, setAsking] = useState(false)
  const [working, setWorking] = useState(false)
  const question = useRef<HTMLParagraphElement>(null)
  const home = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asking) question.current?.focus()
  }, [asking])
  const keep = () => {
    setAsking(false)
    home.current?.querySelector('button')?.focus()
  }
  const wipe = async () => {
    setWorking(true)
    await actions.deleteEverything(() => {
      setAsking(false)
      actions.go('checkup')
    })
    setWorking(false)
  }
  return (
    <Card title={words.title}>
      <p class="note">{words.note}</p>
      <div ref={home} onKeyDown={asking ? onEscape(keep) : undefined}>
        {asking ? (
          <div class="stack">
            <p class="strong" ref={question} tabIndex={-1}>
              {words.sure(caseFile.events.length + caseFile.unreadable.length, caseFile.lines.length)}
            </p>
            {shared !== undefined && shared !== null && <p>{text.sync.wiped}</p>}
            <div class="row">
              <Button onClick={() => void exportBackup({ text, today, actions })}>{words.exportFirst}</Button>
              <Button onClick={keep}>{words.cancel}</Button>
              <Button kind="danger" disabled={working} onClick={() => void wipe()}>
                {words.confirm}
              </Button>
            </div>
          </div>
        ) : (
          <Button onClick={() => setAsking(true)}>{words.start}</Button>
        )}
      </div>
    </Card>
  )
}
