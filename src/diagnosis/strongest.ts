import { type Contribution, NAMED } from './level.ts'

/** Keeps the strongest of what it is offered. */
export type Strongest = Readonly<{
  offer: (contribution: Contribution, strength: number) => void
  /** The strength that one must have to be kept; 0 while there is room. */
  least: () => number
  all: () => readonly Contribution[]
}>

/** An empty one. Of equally strong ones those offered first are kept. */
export function strongest(): Strongest {
  const kept: { contribution: Contribution; strength: number }[] = []
  return {
    offer: (contribution, strength) => {
      const place = kept.findIndex((one) => one.strength < strength)
      if (place < 0 && kept.length >= NAMED) return
      kept.splice(place < 0 ? kept.length : place, 0, { contribution, strength })
      if (kept.length > NAMED) kept.pop()
    },
    least: () => (kept.length < NAMED ? 0 : (kept[NAMED - 1]?.strength ?? 0)),
    all: () => kept.map(({ contribution }) => contribution),
  }
}
