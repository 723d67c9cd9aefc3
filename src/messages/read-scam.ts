import { patternsIn } from './find-patterns.ts'
import { patternIds, type PatternId } from './pattern.ts'
import { plainMessage } from './plain-message.ts'
import { isWarning } from './warning-scope.ts'

/** A part of what was given, in UTF-16 units; `to` is the first that no longer belongs to it. */
export type Span = Readonly<{ from: number; to: number }>

/** `stop`: so writes a swindler; `watch`: one sign that may be honest. `spans` are the words that it was read from, in order. */
export type ScamReading = Readonly<{ level: 'none' | 'watch' | 'stop'; patterns: readonly PatternId[]; spans: readonly Span[] }>

/** Spans in order, those that touch or overlap as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const whole: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (last === undefined || span.from > last.to) whole.push(span)
    else whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, span.to) }
  }
  return whole
}

/**
 * Reads a message, or what somebody said on the telephone, for what swindlers do to people who have lost a credit line. A message
 * that merely warns of them, and what an honest sender writes, is left alone. Never throws.
 */
export function readScam(message: string): ScamReading {
  const { text, at } = plainMessage(message)
  const meant = patternsIn(text, isWarning(text))
  const ids = new Set(meant.map(({ id }) => id))
  const stops = meant.some(({ level }) => level === 'stop')
  return {
    level: meant.length === 0 ? 'none' : stops ? 'stop' : 'watch',
    patterns: patternIds.filter((id) => ids.has(id)),
    spans: merged(meant.map(({ from, to }) => ({ from: at[from] ?? 0, to: at[to] ?? message.length }))),
  }
}
