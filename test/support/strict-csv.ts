/** A table as spreadsheets read it: RFC 4180 to the letter, written apart from what is tested. Throws at anything that is no such table. */
export function readStrictCsv(file: string): readonly (readonly string[])[] {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file
  const rows: string[][] = []
  let at = 0
  const refuse = (what: string): never => {
    throw new Error(`no table, at ${at}: ${what}`)
  }
  const cell = (): string => {
    if (text[at] !== '"') refuse('a cell that is not quoted')
    let said = ''
    for (at += 1; ; at += 1) {
      if (at >= text.length) refuse('a quote that never ends')
      if (text[at] !== '"') said += text[at]
      else if (text[at + 1] !== '"') break
      else said += text[at += 1]
    }
    at += 1
    return said
  }
  while (at < text.length) {
    const row = [cell()]
    while (text[at] === ',') {
      at += 1
      row.push(cell())
    }
    if (text.slice(at, at + 2) !== '\r\n') refuse('neither a comma nor a line end after a cell')
    at += 2
    if (rows[0] !== undefined && rows[0].length !== row.length) refuse('a row of other length')
    rows.push(row)
  }
  return rows
}
