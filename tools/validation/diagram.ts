import type { Bin } from './calibration.ts'

/** One picture: what was predicted to the right, what came true upwards. */
export type Panel = Readonly<{ title: string; bins: readonly Bin[] }>

const SIDE = 240
const MARGIN = 44
const GAP = 28
const HEAD = 30
/** 95 % of the chance in a part that came true lies within so many standard errors. */
const ERRORS = 1.96

const around = (value: number): string => value.toFixed(1)

/** Reliability diagrams side by side, as a picture to put into a page: dots on the diagonal mean that what is said comes true as often as said. */
export function reliabilityDiagram(panels: readonly Panel[]): string {
  const width = MARGIN + panels.length * (SIDE + GAP)
  const height = HEAD + SIDE + MARGIN
  const drawn = panels.map((panel, index) => panelAt(panel, MARGIN + index * (SIDE + GAP)))
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#444">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...drawn,
    '</svg>',
  ].join('\n')}\n`
}

function panelAt({ title, bins }: Panel, left: number): string {
  const x = (value: number): string => around(left + value * SIDE)
  const y = (value: number): string => around(HEAD + (1 - value) * SIDE)
  const most = Math.max(...bins.map(({ count }) => count))
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((tick) => [
    `<text x="${x(tick)}" y="${HEAD + SIDE + 14}" text-anchor="middle">${tick * 100}</text>`,
    `<text x="${left - 5}" y="${y(tick)}" text-anchor="end" dominant-baseline="middle">${tick * 100}</text>`,
  ])
  const dots = bins.map(({ count, predicted, came }) => {
    const error = ERRORS * Math.sqrt((came * (1 - came)) / count)
    return [
      `<line x1="${x(predicted)}" x2="${x(predicted)}" y1="${y(Math.max(0, came - error))}" y2="${y(Math.min(1, came + error))}" stroke="#7a9cc6"/>`,
      `<circle cx="${x(predicted)}" cy="${y(came)}" r="${around(2 + 3 * Math.sqrt(count / most))}" fill="#2b5d9b"/>`,
    ].join('')
  })
  return [
    `<text x="${x(0.5)}" y="18" text-anchor="middle" font-weight="bold">${title}</text>`,
    `<rect x="${left}" y="${HEAD}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#bbb"/>`,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#bbb" stroke-dasharray="4 3"/>`,
    ...ticks,
    `<text x="${x(0.5)}" y="${HEAD + SIDE + 30}" text-anchor="middle">said, %</text>`,
    ...dots,
  ].join('\n')
}
