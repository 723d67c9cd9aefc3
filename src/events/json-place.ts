/** Line and column (from 1) of the first place where the text stops being JSON. */
export type Place = Readonly<{ line: number; column: number }>

const space = /[ \t\n\r]*/y
const text = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/
const token = new RegExp(`${text.source}|${number.source}|true|false|null|[[\\]{},:]`, 'y')

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'next' | 'nothing'

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/** What may follow the token, or null where the token itself is not allowed. `open` is the stack of brackets, changed in place. */
function after(found: string, expected: Expected, open: string[]): Expected | null {
  const inner = open.at(-1)
  const done = (): Expected => open.length === 0 ? 'nothing' : 'next'
  if (found === ']' || found === '}') {
    const mayClose = expected === 'next' || expected === (found === ']' ? 'value-or-end' : 'key-or-end')
    if (!mayClose || inner !== (found === ']' ? '[' : '{')) return null
    open.pop()
    return done()
  }
  if (found === ',') return expected !== 'next' ? null : inner === '[' ? 'value' : 'key'
  if (found === ':') return expected === 'colon' ? 'value' : null
  if (expected === 'key' || expected === 'key-or-end') return found.startsWith('"') ? 'colon' : null
  if (expected !== 'value' && expected !== 'value-or-end') return null
  if (found !== '[' && found !== '{') return done()
  open.push(found)
  return found === '[' ? 'value-or-end' : 'key-or-end'
}

function errorAt(text: string): number | null {
  const open: string[] = []
  let expected: Expected = 'value'
  let position = skip(space, text, 0)
  while (position < text.length) {
    const end = skip(token, text, position)
    const next: Expected | null = end === position ? null : after(text.slice(position, end), expected, open)
    if (next === null) return position
    expected = next
    position = skip(space, text, end)
  }
  return expected === 'nothing' ? null : position
}

/**
 * Where the text stops being JSON; null when it is JSON. Engines word this differently, or leave it out, so that their
 * messages cannot be used.
 */
export function jsonErrorPlace(text: string): Place | null {
  const position = errorAt(text)
  if (position === null) return null
  const before = text.slice(0, position).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
