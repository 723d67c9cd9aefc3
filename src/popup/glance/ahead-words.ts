import type { FirstText } from '../../text/index.ts'
import { bandOf } from '../result/band.ts'
import type { SeenLine } from './seen-line.ts'

/** The chance that a closed line comes back, or the risk of an open one in a word. */
export function aheadWords({ what, estimate: { p, low, high } }: NonNullable<SeenLine['ahead']>, text: FirstText): string {
  if (what === 'opens') return text.glance.openLine(text.format.shareWords(p, low, high))
  const band = text.bands[bandOf(p)]
  return what === 'again' ? text.glance.reopenedLine(band) : text.glance.riskLine(band)
}
