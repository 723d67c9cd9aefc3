import { useEffect, useState } from 'preact/hooks'
import { drawn } from './late-drawn.ts'
import type { Picture } from './picture.ts'

/**
 * A chart with its key. What it shows stands in its label and in a table beside it, so that nobody needs the drawing: it takes its room
 * at once and is filled when what draws is loaded; where that fails, the words remain.
 */
export function Chart({ picture }: { picture: Picture }) {
  const [Drawn, setDrawn] = useState(drawn.now)
  useEffect(() => {
    let here = true
    if (Drawn === null) drawn.load().then((loaded) => here && setDrawn(() => loaded), () => undefined)
    return () => {
      here = false
    }
  }, [])
  const { label, shapes, marks, floor, least } = picture
  const keys = shapes.flatMap(({ kind, tone, words }) => (words === undefined ? [] : [{ kind, tone, words }]))
  return (
    <figure class="chart">
      <div class="chart-room" role="img" aria-label={label}>{Drawn !== null && <Drawn picture={picture} />}</div>
      <figcaption class="chart-key note">
        {keys.map(({ kind, tone, words }) => <span key={`${kind} ${tone}`}><Sample kind={kind} tone={tone} />{words}</span>)}
        {marks.map(({ at, words }) => <span key={at}><Sample kind="upright" />{words}</span>)}
        {floor !== undefined && least < floor.at && <span><Sample kind="below" />{floor.words}</span>}
      </figcaption>
    </figure>
  )
}

/** What a shape looks like, small, before its words. */
function Sample({ kind, tone }: { kind: 'line' | 'dots' | 'band' | 'upright' | 'below'; tone?: string }) {
  return (
    <svg class="sample" viewBox="0 0 20 12" aria-hidden="true">
      {kind === 'upright' && <path class="upright" d="M10 0V12" />}
      {kind === 'below' && <rect class="below" width="20" height="12" />}
      {kind === 'band' && <rect class="band" data-tone={tone} width="20" height="12" />}
      {(kind === 'line' || kind === 'dots') && <path class="line" data-tone={tone} d="M0 6H20" />}
      {kind === 'dots' && <path class="dot" data-tone={tone} d="M10 6h0" />}
    </svg>
  )
}
