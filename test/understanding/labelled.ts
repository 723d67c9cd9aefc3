import type { Day } from '../../src/events/day.ts'
import { understand } from '../../src/understanding/understand.ts'

/**
 * What a question should give, in one line: kinds that must be proposed, `kind:none` told none, `a/b` one of them, `?kind` allowed
 * but not asked for, `entry=id`. An empty line: nothing. `gone` stands for whatever an end of the line may be called.
 */
export type Labels = Readonly<Record<string, string>>

export const today: Day = '2026-11-21'
const GONE = 'line-closed/line-paused/entry-gone/draw-refused'
const LOSSES = new Set(['line-closed', 'line-paused', 'entry-gone', 'draw-refused', 'line-frozen', 'limit-cut', 'services-limited'])

export type Verdict = Readonly<{ text: string; cause: boolean; missing: readonly string[]; missingCause: boolean; wrong: readonly string[]; entry: string | null }>

function verdict(text: string, label: string): Verdict {
  const words = label.split(' ').filter((word) => word !== '').map((word) => word.replace(/(?<![\w-])gone(?![\w-])/, GONE))
  const needed = words.filter((word) => !/^\?|^entry=/.test(word)).map((word) => word.split('/'))
  const allowed = new Set(words.flatMap((word) => word.replace('?', '').split('/')))
  const { events, entry } = understand(text, today)
  const told = events.map(({ kind, none }) => none === true ? `${kind}:none` : kind)
  const isCause = (kinds: readonly string[]): boolean => !kinds.every((kind) => LOSSES.has(kind))
  const missing = needed.filter((kinds) => !kinds.some((kind) => told.includes(kind)))
  const wanted = words.find((word) => word.startsWith('entry='))?.slice('entry='.length)
  return {
    text, cause: needed.some(isCause), missing: missing.map((kinds) => kinds.join('/')), missingCause: missing.some(isCause),
    wrong: told.filter((kind) => !allowed.has(kind)),
    entry: wanted === undefined || wanted === (entry ?? 'null') ? null : `${entry ?? 'null'} for ${wanted}`,
  }
}

/** How the labels fare, and the shares of what was stated and recognised, and of texts of which something wrong was read. */
export function judged(labels: Labels): Readonly<{ verdicts: readonly Verdict[]; recognised: number; wrong: number }> {
  const verdicts = Object.entries(labels).map(([text, label]) => verdict(text, label))
  const causes = verdicts.filter(({ cause }) => cause)
  return {
    verdicts,
    recognised: causes.filter(({ missingCause }) => !missingCause).length / causes.length,
    wrong: verdicts.filter(({ wrong }) => wrong.length > 0).length / verdicts.length,
  }
}
