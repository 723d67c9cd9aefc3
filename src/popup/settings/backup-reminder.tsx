import { OLD_AFTER_DAYS } from '../../store/backup-age.ts'
import type { FrameProps } from '../actions.ts'

/** Whether an old backup is spoken of at the glance. */
export function BackupReminder({ text, settings, actions }: Pick<FrameProps, 'text' | 'settings' | 'actions'>) {
  const quiet = settings.quietBackup === true
  return (
    <label class="tick">
      <input type="checkbox" checked={!quiet} onChange={() => void actions.setSettings({ quietBackup: !quiet })} />
      {text.settings.data.remind(OLD_AFTER_DAYS)}
    </label>
  )
}
