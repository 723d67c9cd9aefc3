import type { Text } from '../../../text/index.ts'
import { Button } from '../../parts/button.tsx'
import { useNotices } from '../../settings/use-notices.ts'

/** How one is reminded: by the number on the icon, and, after a press here, by a notification too. */
export function NoticeOffer({ text }: { text: Text }) {
  const words = text.settings.notices
  const { allowed, refused, ask } = useNotices()
  return (
    <div class="row" role="status">
      <span class="note">{allowed ? words.on : refused ? words.refused : words.off}</span>
      {!allowed && <Button kind="plain" onClick={ask}>{words.ask}</Button>}
    </div>
  )
}
