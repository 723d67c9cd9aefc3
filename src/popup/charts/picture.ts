import type { Layer } from '../../knowledge/types.ts'

/** What a shape is about; it chooses the colour, and in print and forced colours the way it is drawn. */
export type Tone = 'main' | 'planned' | 'risk' | Layer

/** How points are joined: by straight lines, by a curve that rises and falls only where they do, or by steps that hold until the next. */
export type Joined = 'straight' | 'smooth' | 'steps'

type Point = Readonly<{ x: number; y: number }>
type Span = Readonly<{ x: number; low: number; high: number }>

/** A line, the same with a dot at each point, or a band from low to high. `words`: what the key says; none where another shape says it. */
export type Shape = Readonly<{ tone: Tone; joined: Joined; words?: string }>
  & (Readonly<{ kind: 'line' | 'dots'; points: readonly Point[] }> | Readonly<{ kind: 'band'; points: readonly Span[] }>)

/** An upright line on one day, and what it means. */
export type Mark = Readonly<{ at: number; words: string }>

/**
 * One chart over time as data; whoever draws it knows nothing of what it means. `x` and `at` are days from 0 to `to`. `ys`: the heights
 * with a line and words; round ones between `least` and `most` where none are given. What lies below `floor` is shaded.
 */
export type Picture = Readonly<{
  /** All that it shows, in words, for those who do not see it. */
  label: string
  to: number
  least: number
  most: number
  ys?: readonly number[]
  yWords: (value: number) => string
  xs: readonly Mark[]
  shapes: readonly Shape[]
  marks: readonly Mark[]
  floor?: Readonly<{ at: number; words: string }>
}>
