import type { CaseFile } from './case-file.ts'
import type { CreditEvent } from './event.ts'

/** The columns, each a field of the event; the line by its id. */
export const csvColumns = [
  'date', 'until', 'since', 'kind', 'none', 'line', 'amount', 'days', 'count', 'ratio', 'value', 'reason', 'institution', 'wording', 'note',
  'sure',
] as const
export type CsvColumn = (typeof csvColumns)[number]

/** What a cell says in the person's language; `heads` are the names of the columns. */
export type CsvWords = Readonly<{
  heads: Readonly<Partial<Record<CsvColumn, string>>>
  cell: (column: CsvColumn, event: CreditEvent) => string
}>

/** Signs that make a spreadsheet take what follows for a formula, also behind blanks, and in every width in which they are written. */
const FORMULA = /^[\s\u00a0\u200b\ufeff\u0000-\u001f]*[=+\-@＝＋－＠]|^\t/
const LINE_ENDS = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/

/**
 * A text as one cell: always quoted, and with an apostrophe before each of its lines that a spreadsheet could take for a formula.
 * A number, such as `-5`, stays one.
 */
export function csvCell(text: string): string {
  if (/^-?\d{1,15}(?:\.\d{1,10})?$/.test(text)) return `"${text}"`
  // Spreadsheets know more line ends than one, and each begins a line that could be a formula.
  const lines = text.split(LINE_ENDS)
  // A cell may not begin with a line end either.
  const isRisky = (line: string, at: number): boolean => FORMULA.test(line) || (at === 0 && line === '' && lines.length > 1)
  const safe = lines.map((line, at) => (isRisky(line, at) ? `'${line}` : line)).join('\n')
  return `"${safe.replaceAll('"', '""')}"`
}

/**
 * The events as a table for a spreadsheet, oldest first, to read and to sort; what belongs to a backup is in the backup alone, so that
 * this is not read back. Begins with the mark by which spreadsheets know UTF-8.
 */
export function timelineCsv({ events }: CaseFile, { heads, cell }: CsvWords): string {
  const rows = events.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const head = csvColumns.map((column) => heads[column] ?? column)
  const lines = [head, ...rows.map((event) => csvColumns.map((column) => cell(column, event)))]
  return `\ufeff${lines.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`
}
