import { useRef, useState } from 'preact/hooks'
import type { FrameProps } from '../actions.ts'
import { ExportWords } from '../lock/export-words.tsx'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CopyButton } from '../parts/copy-button.tsx'
import { Field } from '../parts/field.tsx'
import { BackupReminder } from './backup-reminder.tsx'
import { CsvExport } from './csv-export.tsx'
import { exportBackup } from './export-backup.ts'

/** Where the data live, how old the last backup is, and how to make one. */
export function Data({ text, today, settings, actions, caseFile }: FrameProps) {
  const { data, export: words } = text.settings
  const [backup, setBackup] = useState<string | null>(null)
  const shown = useRef<HTMLTextAreaElement>(null)
  const show = async () => {
    setBackup(await actions.exportText())
    await actions.setSettings({ lastBackup: today })
  }
  return (
    <Card title={data.title} id="backup">
      <p>{data.where}</p>
      <p>{data.gone}</p>
      <p class="strong">{data.last(settings.lastBackup === undefined ? null : text.format.dayWords(settings.lastBackup, today))}</p>
      <div class="row">
        <Button kind="primary" onClick={() => void exportBackup({ text, today, actions })}>
          {words.button}
        </Button>
        {backup === null && (
          <Button kind="plain" onClick={() => void show()}>
            {words.copy}
          </Button>
        )}
      </div>
      {backup !== null && (
        <>
          <Field label={words.textLabel}>
            {(control) => <textarea {...control} ref={shown} class="input code" readOnly rows={5} value={backup} />}
          </Field>
          <div class="row">
            <CopyButton label={words.copyButton} copied={words.copied} failed={words.copyFailed} text={backup} shown={shown} />
            <Button kind="plain" onClick={() => setBackup(null)}>
              {words.hide}
            </Button>
          </div>
        </>
      )}
      <ExportWords text={text} today={today} actions={actions} />
      <BackupReminder {...{ text, settings, actions }} />
      <CsvExport {...{ text, caseFile, today, actions }} />
    </Card>
  )
}
