/** A text as it is compared: one width and case, no punctuation. */
export function simple(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/[\s\p{P}]+/gu, ' ').trim().slice(0, 60)
}

/** 0 for nothing in common, to 100 for the same word. */
export function likeness(typed: string, word: string): number {
  if (typed === word) return 100
  if (word.startsWith(typed)) return 90 - Math.min(20, word.length - typed.length)
  if (word.includes(typed)) return 60
  if (word.length >= 2 && typed.includes(word)) return 50 + Math.min(9, word.length)
  return /\p{Script=Han}/u.test(word) ? inOrder(typed, word) : byWords(typed.split(' '), word.split(' '))
}

/** "查了征信" is "查征信": the characters of the shorter, in their order, all stand in the longer. */
function inOrder(typed: string, word: string): number {
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed]
  if (short.length < 2 || long.length > short.length * 3) return 0
  let at = -1
  for (const char of short) {
    at = long.indexOf(char, at + 1)
    if (at < 0) return 0
  }
  return 30 + Math.round(10 * short.length / long.length)
}

/** Words in any order, each begun or mistyped by at most one letter. */
function byWords(typed: readonly string[], words: readonly string[]): number {
  const matched = typed.filter((one) => words.some((word) => (one.length >= 3 && word.startsWith(one)) || nearly(one, word)))
  const share = matched.length / Math.max(typed.length, 1)
  return share >= 0.5 ? Math.round(40 * share) : 0
}

/** One letter changed, added or missing, or two in the wrong order, in words long enough for that not to be another word. */
function nearly(a: string, b: string): boolean {
  if (a.length < 4 || Math.abs(a.length - b.length) > 1) return a === b && a.length >= 3
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left === `${right.charAt(1)}${right.charAt(0)}`)
}
