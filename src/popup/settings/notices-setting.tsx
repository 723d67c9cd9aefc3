import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { useNotices } from './use-notices.ts'

/** Whether reminders may show as notifications too: asked only by a press here, and taken back by another. */
export function NoticesSetting({ text }: Pick<FrameProps, 'text'>) {
  const words = text.settings.notices
  const { allowed, refused, ask, giveUp } = useNotices()
  return (
    <Card title={words.title} id="notices">
      <p class="note">{words.note}</p>
      <p class="note">{words.says(words.example)}</p>
      <p class="row" role="status">{allowed ? words.on : refused ? words.refused : words.off}</p>
      <div>{allowed ? <Button onClick={giveUp}>{words.giveUp}</Button> : <Button onClick={ask}>{words.ask}</Button>}</div>
    </Card>
  )
}
