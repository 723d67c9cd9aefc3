import { nice, ticks } from 'd3-array'
import { area, curveLinear, curveMonotoneX, curveStepAfter, line } from 'd3-shape'
import type { Joined, Picture, Shape } from './picture.ts'

/** The drawing is this wide and high and is stretched to its room; lines keep their width, and words stand beside it as text. */
const SIDE = 100
/** About how many heights are named. */
const NAMED = 4

const curves = { straight: curveLinear, smooth: curveMonotoneX, steps: curveStepAfter } as const satisfies Record<Joined, unknown>

/** The drawing of a chart with the words at its axes. */
export function Drawn({ picture }: { picture: Picture }) {
  const { to, xs, ys, yWords, shapes, marks, floor } = picture
  const [least, most] = ys === undefined ? nice(picture.least, picture.most, NAMED) : [picture.least, picture.most]
  const named = ys ?? ticks(least, most, NAMED)
  const x = (at: number) => (at / Math.max(1, to)) * SIDE
  const y = (value: number) => (most === least ? SIDE : ((most - value) / (most - least)) * SIDE)
  return (
    <>
      <div class="chart-ys note">
        {named.map((value) => <span key={value} style={{ bottom: `${SIDE - y(value)}%` }}>{yWords(value)}</span>)}
      </div>
      <svg viewBox={`0 0 ${SIDE} ${SIDE}`} preserveAspectRatio="none">
        {floor !== undefined && least < floor.at && <rect class="below" x="0" y={y(floor.at)} width={SIDE} height={SIDE - y(floor.at)} />}
        {named.map((value) => <path key={value} class="grid" d={`M0 ${y(value)}H${SIDE}`} />)}
        {shapes.map((shape, place) => <Drawing key={place} shape={shape} x={x} y={y} />)}
        {floor !== undefined && <path class="floor" d={`M0 ${y(floor.at)}H${SIDE}`} />}
        {marks.map(({ at }) => <path key={at} class="upright" d={`M${x(at)} 0V${SIDE}`} />)}
      </svg>
      <div class="chart-xs note">
        {xs.map(({ at, words }, place) => (
          <span key={at} data-place={place === 0 ? 'first' : place === xs.length - 1 ? 'last' : 'between'} style={{ left: `${x(at)}%` }}>
            {words}
          </span>
        ))}
      </div>
    </>
  )
}

type Scale = (value: number) => number

function Drawing({ shape, x, y }: { shape: Shape; x: Scale; y: Scale }) {
  const { tone, joined } = shape
  if (shape.kind === 'band') {
    const band = area<(typeof shape.points)[number]>((at) => x(at.x), (at) => y(at.low), (at) => y(at.high)).curve(curves[joined])
    return <path class="band" data-tone={tone} d={band(shape.points) ?? ''} />
  }
  const path = line<(typeof shape.points)[number]>((at) => x(at.x), (at) => y(at.y)).curve(curves[joined])
  return (
    <>
      <path class="line" data-tone={tone} d={path(shape.points) ?? ''} />
      {/* A stroke of no length with a round end is a dot that stays round, however the drawing is stretched. */}
      {shape.kind === 'dots' && shape.points.map((at) => <path key={at.x} class="dot" data-tone={tone} d={`M${x(at.x)} ${y(at.y)}h0`} />)}
    </>
  )
}
