/** What each code of a font stands for, by its ToUnicode table. */
export function unicodeOf(table: string): ReadonlyMap<number, string> {
  const codes = new Map<number, string>()
  const text = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')
  const number = (hex: string): number => Number.parseInt(hex, 16)
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>/gi)) codes.set(number(code), text(to))
  }
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', to = ''] of block.matchAll(/<([\da-f]+)>\s*<([\da-f]+)>\s*<([\da-f]+)>/gi)) {
      for (let code = number(first); code <= number(last); code += 1) {
        codes.set(code, text((number(to) + code - number(first)).toString(16).padStart(to.length, '0')))
      }
    }
  }
  return codes
}
