/** Every word that a text can say, with the way to it; functions are called with the blanks given. */
export function wordsIn(value: unknown, path = ''): readonly (readonly [path: string, words: string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, path === '' ? key : `${path}.${key}`))
}
