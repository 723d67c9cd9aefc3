import { parseSync } from 'vite'
import { isRecord } from '../../src/events/record.ts'
import { filesUnder, textOf } from '../support/repository.ts'

/** One expression of ours, where it was found, and how it is tried: all that it finds. */
export type Ours = Readonly<{ where: string; pattern: string; flags: string; regex: RegExp }>

const plain = globalThis.RegExp

function ours(where: string, pattern: string, flags: string): Ours {
  return { where, pattern, flags, regex: new plain(pattern, [...new Set(`${flags.replace('y', '')}g`)].join('')) }
}

function literalsIn(node: unknown, where: string, found: Ours[]): void {
  if (Array.isArray(node)) return node.forEach((one) => literalsIn(one, where, found))
  if (!isRecord(node)) return
  const { regex } = node
  if (isRecord(regex) && typeof regex['pattern'] === 'string') found.push(ours(where, regex['pattern'], String(regex['flags'])))
  for (const inner of Object.values(node)) if (typeof inner === 'object') literalsIn(inner, where, found)
}

/** Every expression that stands in src as it is. */
export function writtenRegexes(): readonly Ours[] {
  const found: Ours[] = []
  for (const path of filesUnder('src').filter((one) => /\.tsx?$/.test(one))) literalsIn(parseSync(path, textOf(path)).program, path, found)
  return found
}

/** Every expression that is built from words while the task runs: what reads messages and stories builds its own when it first needs them. */
export async function builtRegexes(task: () => Promise<void>): Promise<readonly Ours[]> {
  const found: Ours[] = []
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [pattern, flags]: [string | RegExp, string?]) => {
      const made = new target(pattern, flags)
      found.push(ours('built', made.source, made.flags))
      return made
    },
  })
  try {
    await task()
  } finally {
    globalThis.RegExp = plain
  }
  return found
}

/** What the expression speaks of, in pieces that are repeated to make it slow. */
function piecesOf({ pattern }: Ours): readonly string[] {
  const signs = [...new Set(pattern.replaceAll(/\\./g, '').replaceAll(/[\\^$.*+?()[\]{}|]/g, ''))].slice(0, 24)
  const words = pattern.replaceAll(/\(\?(?:[:=!]|<[=!])/g, ' ').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1).slice(0, 16)
  return [...new Set([...signs, ...words, '1', 'a', 'A', ' ', '\n', '\t', '额', '1a', 'a ', '1,', '省市区', '\u200b', '0.', 'a.', '-', '我', '14', '一'])]
}

/** The processor time that something takes, in ms. */
export function cpuTime(task: () => unknown): number {
  const clock = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(clock)
  return (user + system) / 1_000
}

const FIRST = 1_000
/** In ms for so many signs: even if it grows with the square of the length, it takes 0.3 s for a hundred times as many. */
const QUICK = 0.03

/** The processor time that the expression takes to find all it can in the text, in ms. */
export function timeOf({ regex }: Ours, text: string): number {
  return cpuTime(() => text.replace(regex, ''))
}

/**
 * The text of so many signs with which the expression is slowest, and its processor time in ms: the slowest two of short ones, made long,
 * unless even the slowest is so quick that no length can matter.
 */
export function slowestOf(one: Ours, length: number): Readonly<{ text: string; took: number }> {
  const timed = (piece: string, signs: number) => {
    const text = `${piece.repeat(Math.ceil(signs / piece.length)).slice(0, signs - 1)}\0`
    return { piece, text, took: timeOf(one, text) }
  }
  const short = piecesOf(one).map((piece) => timed(piece, FIRST)).toSorted((a, b) => b.took - a.took)
  const long = short.slice(0, 2).filter(({ took }) => took > QUICK).map(({ piece }) => timed(piece, length))
  return [...long, ...short].reduce((slowest, other) => (other.took > slowest.took ? other : slowest))
}
