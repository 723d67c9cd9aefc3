/** The Weibull distribution function. */
export function weibull(days: number, scale: number, shape: number): number {
  if (days <= 0) return 0
  const time = days / scale
  return 1 - Math.exp(-(shape === 1 ? time : time ** shape))
}

/** The Weibull density, per day. */
export function weibullDensity(days: number, scale: number, shape: number): number {
  if (days <= 0) return 0
  return (shape / scale) * (days / scale) ** (shape - 1) * Math.exp(-((days / scale) ** shape))
}
