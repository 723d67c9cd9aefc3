import { isBackupOld } from '../../store/backup-age.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import type { GlanceProps } from './glance-props.ts'

/** Says calmly that the last backup is old, where it is, and leads to where one is made, or where this is switched off. */
export function BackupNote({ text, caseFile, settings, checkups, today, actions }: GlanceProps) {
  if (!isBackupOld({ settings, caseFile, checkups }, today)) return null
  const words = text.glance.backup
  return (
    <Card title={words.title}>
      <p>{words.age(settings.lastBackup === undefined ? null : text.format.dayWords(settings.lastBackup, today))}</p>
      <div><Button onClick={() => actions.go('settings', 'backup')}>{words.go}</Button></div>
    </Card>
  )
}
