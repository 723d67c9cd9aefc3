/** Horizons of every chance, in days. */
export const HORIZONS = [30, 90, 180, 365] as const

/** Three-point Gauss-Legendre on pieces that are short where the fast indicators fade: exact for what a decay of days can do. */
const PIECES = [[0, 7], [7, 30], [30, 90], [90, 180], [180, 365]] as const
const NODES = [[-Math.sqrt(0.6), 5 / 9], [0, 8 / 9], [Math.sqrt(0.6), 5 / 9]] as const
const YEAR = 365.25

/** Days ahead and the width (years) that each stands for; the pieces end at the horizons. */
export const quadrature: readonly Readonly<{ ahead: number; width: number }>[] = PIECES.flatMap(([from, to]) =>
  NODES.map(([x, weight]) => ({ ahead: (from + to) / 2 + (x * (to - from)) / 2, width: (weight * (to - from)) / 2 / YEAR })),
)
