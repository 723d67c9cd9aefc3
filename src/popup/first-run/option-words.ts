import type { Text } from '../../text/index.ts'

/** The words of a row of chips by the ids of its options; `label` is what the row is called. */
export function optionWords(row: string, text: Text): Readonly<Record<string, string>> {
  const rows: Readonly<Record<string, Readonly<Record<string, string>>>> = text.firstRun.rows
  return row === 'product' ? { ...text.products, label: text.firstRun.questions.product.title } : rows[row] ?? {}
}
