import type { Estimate } from '../../diagnosis/diagnosis.ts'
import type { Layer } from '../../knowledge/types.ts'

const percent = (part: number) => `${Math.round(Math.min(1, Math.max(0, part)) * 1000) / 10}%`

type RangeBarProps = {
  estimate: Estimate
  /** The same in words, for those who do not see it. */
  label: string
  layer?: Layer
  /** The end of the scale; 1 unless all values on a screen are small. */
  max?: number
}

/** A soft span from low to high with a mark inside. Without a range it is a mark that fades out, never a sharp point. */
export function RangeBar({ estimate: { p, low, high }, label, layer, max = 1 }: RangeBarProps) {
  return (
    <span class="range-bar" role="img" aria-label={label} data-layer={layer}>
      {low === null || high === null
        ? <span class="soft" style={{ insetInlineStart: percent(p / max) }} />
        : <>
            <span class="span" style={{ insetInlineStart: percent(low / max), width: percent((high - low) / max) }} />
            <span class="mark" style={{ insetInlineStart: percent(p / max) }} />
          </>}
    </span>
  )
}
