import { mergeLetters, noLetters, updateLetters, type Letters } from '../../store/letters.ts'

/** Takes away the texts about a line that is gone, and gives them. What stays behind is shown nowhere. */
export async function forgetLetters(line: string): Promise<Letters> {
  let gone = noLetters
  await updateLetters((before) => {
    const { [line]: own, ...lines } = before.lines
    gone = { person: {}, lines: own === undefined ? {} : { [line]: own }, list: before.list.filter((one) => one.line === line) }
    return { ...before, lines, list: before.list.filter((one) => one.line !== line) }
  }).catch(() => undefined)
  return gone
}

/** Puts them back. */
export function recallLetters(letters: Letters): void {
  void updateLetters((before) => mergeLetters(before, letters, new Map())).catch(() => undefined)
}
