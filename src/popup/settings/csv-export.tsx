import type { CreditEvent } from '../../events/event.ts'
import { csvColumns, timelineCsv, type CsvColumn } from '../../events/timeline-csv.ts'
import type { FrameProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { OpenFileNote } from '../lock/open-file-note.tsx'
import { Button } from '../parts/button.tsx'
import { fieldName } from './field-name.ts'
import { saveFile } from './save-file.ts'

type CsvExportProps = Pick<FrameProps, 'text' | 'caseFile' | 'today' | 'actions'>

function cellOf({ text, caseFile }: CsvExportProps, column: CsvColumn, event: CreditEvent): string {
  const value = event[column]
  if (value === undefined) return ''
  if (column === 'kind') return text.kinds[event.kind].name
  if (column === 'none') return text.settings.import.plan.yes
  if (column === 'sure') return text.settings.csv.sure[event.sure ?? 'yes']
  const line = column === 'line' ? caseFile.lines.find(({ id }) => id === value) : undefined
  return line === undefined ? String(value) : lineName(line, text)
}

/** The timeline as a table for a spreadsheet, which is for reading: only a backup can be read back. */
export function CsvExport(props: CsvExportProps) {
  const { text, caseFile, today, actions } = props
  const words = text.settings.csv
  const save = () => {
    const heads = Object.fromEntries(csvColumns.map((column) => [column, fieldName(column, text)] as const))
    const table = timelineCsv(caseFile, { heads, cell: (column, event) => cellOf(props, column, event) })
    saveFile(words.fileName(today), table, 'text/csv')
    actions.say(text.settings.export.done)
  }
  if (caseFile.events.length === 0) return null
  return (
    <>
      <div><Button kind="plain" onClick={save}>{words.button}</Button></div>
      <p class="note">{words.note}</p>
      <OpenFileNote text={text} />
    </>
  )
}
