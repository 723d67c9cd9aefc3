import { useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import type { LoadedCase } from '../../store/loaded-case.ts'
import { storedAsIs } from '../../store/stored-as-is.ts'
import type { FirstText } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { saveFile } from '../settings/save-file.ts'
import { useToday } from './use-today.ts'

type TroubleProps = {
  status: 'damaged' | 'newer' | 'unavailable'
  text: FirstText
  notices: LoadedCase['notices']
  onRetry: () => void
  onRestore: () => void
  onStartOver: () => void
}

/** When the record cannot be had: what happened in plain words, and a way on; what lies there can be saved just as it is. */
export function Trouble({ status, text, notices, onRetry, onRestore, onStartOver }: TroubleProps) {
  const { title, what } = text.frame.trouble[status]
  const words = text.frame.asStored
  const today = useToday()
  const [saved, setSaved] = useState<'done' | 'failed' | null>(null)
  const save = async () => {
    const content = await storedAsIs().catch(() => null)
    if (content !== null) saveFile(words.fileName(today), content)
    setSaved(content === null ? 'failed' : 'done')
  }
  return (
    <main class="screen stack" tabIndex={-1}>
      <h1>{title}</h1>
      <p>{what}</p>
      {sentencesOf(notices, text, today).map((sentence) => <p key={sentence}>{sentence}</p>)}
      <div class="row">
        {status === 'damaged'
          ? <>
              <Button kind="primary" onClick={onRestore}>{text.frame.restoreFile}</Button>
              <Button onClick={onStartOver}>{text.frame.startOver}</Button>
            </>
          : <Button kind="primary" onClick={onRetry}>{text.frame.retry}</Button>}
        {status !== 'unavailable' && <Button onClick={() => void save()}>{words.save}</Button>}
      </div>
      {status !== 'unavailable' && <p class="note" role="status">{saved === null ? words.what : words[saved]}</p>}
    </main>
  )
}

function sentencesOf(notices: LoadedCase['notices'], text: FirstText, today: Day): readonly string[] {
  return notices.map(({ notice, day }) => text.frame.notices[notice](text.format.dayWords(day ?? today, today)))
}

/** What a person should hear about their data although it could be read; nothing where there is nothing to say. */
export function Notices({ loaded, text, today, onBackup }: { loaded: LoadedCase; text: FirstText; today: Day; onBackup: () => void }) {
  const { lines, events } = loaded.case
  const restored = loaded.notices.some(({ notice }) => notice === 'from-copy' || notice === 'older')
  const unread = loaded.case.unreadable.length + loaded.case.unreadableLines.length
  const sentences = [
    ...sentencesOf(loaded.notices, text, today),
    ...(restored ? [text.frame.notices.restored(text.format.number(lines.length), text.format.number(events.length))] : []),
    ...(unread > 0 ? [text.frame.notices.unreadable(text.format.number(unread))] : []),
  ]
  if (sentences.length === 0) return null
  return (
    <div class="notices">
      <Card tone="careful" title={text.frame.noticesTitle}>
        {sentences.map((sentence) => <p key={sentence}>{sentence}</p>)}
        <div><Button onClick={onBackup}>{text.frame.showBackup}</Button></div>
      </Card>
    </div>
  )
}
