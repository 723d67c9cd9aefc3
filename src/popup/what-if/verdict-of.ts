import type { WhatIf } from '../../diagnosis/what-if.ts'
import type { Text } from '../../text/index.ts'

export type Verdict = keyof Text['whatIf']['each']['verdicts']

/** In how many of twenty draws something has to be so, for it to be said plainly. */
const MOSTLY = 0.8
/** A middle gain of a chance from which on the difference is plain to feel; our judgement. */
const CLEAR = 0.02
const SMALL = 0.0005

/** What a change comes down to, in words: by how often it helps or harms, and by how much in the middle. */
export function verdictOf({ gain, holds, harms }: WhatIf): Verdict {
  if (holds < 1 - MOSTLY && harms < 1 - MOSTLY) return 'same'
  if (holds >= MOSTLY && gain.p > SMALL) return gain.p >= CLEAR ? 'much-better' : 'better'
  if (harms >= MOSTLY && gain.p < -SMALL) return gain.p <= -CLEAR ? 'much-worse' : 'worse'
  return 'unclear'
}

/** A part of the draws as so many times in twenty; draws are no proof, so that it is never said to be all of them. */
export function oftenWords(part: number, text: Text): string {
  const { often, always } = text.whatIf.result
  const twentieths = Math.round(part * 20)
  return twentieths >= 20 ? always : often(twentieths)
}

/** What a change comes down to, as a sentence with how often it is so. */
export function sentence(effect: WhatIf, text: Text): string {
  const words = text.whatIf.result
  switch (verdictOf(effect)) {
    case 'much-better':
    case 'better': return words.better(oftenWords(effect.holds, text))
    case 'much-worse':
    case 'worse': return words.worse(oftenWords(effect.harms, text))
    case 'same': return words.same
    default: return words.unclear
  }
}

/** A chance without and with a change, as two ranges. */
export function fromTo({ before, after }: WhatIf, text: Text): string {
  const { percentRange } = text.format
  return text.whatIf.each.fromTo(percentRange(before.p, before.low, before.high), percentRange(after.p, after.low, after.high))
}

/** By how many points of a hundred a chance moves, as a range of its own: both chances were drawn with the same numbers. */
export function movedBy({ about, gain: { p, low, high } }: WhatIf, text: Text): string {
  const signed = (value: number): string => {
    const points = (Math.round((about === 'risk' ? -value : value) * 1000) || 0) / 10
    return `${points > 0 ? '+' : ''}${text.format.number(points)}`.replace('-', '\u2212')
  }
  const ends = [signed(low ?? p), signed(high ?? p)]
  const [from = '', to = ''] = about === 'risk' ? ends.toReversed() : ends
  return from === to ? text.whatIf.each.points(from) : text.whatIf.each.pointsBetween(from, to)
}
