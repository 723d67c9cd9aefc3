/** What one event adds to a channel: the part that stays while its state lasts, and the part that fades. */
export type Contribution = Readonly<{ event: string; day: number; stays: number; fades: number }>

/** A channel on the day of the reading. `covered`: the part of its memory for which the person told "none". */
export type Level = Readonly<{
  stays: number
  fades: number
  covered: number
  /** A response read directly from readings or the line's age; null for channels fed by events. */
  direct: number | null
  /** The strongest of what stays and of what fades, by their day: looked up when it is first asked for. */
  contributions: () => readonly Contribution[]
  /** The events by which the person told "none". */
  denied: readonly string[]
}>

/** Which line is looked at, on which day, and on which day the person spoke (all as day numbers). */
export type Viewpoint = Readonly<{ line: string; opened: number | null; at: number; today: number; restrictedOn: number | null }>

/** So many events are named for what stays, and for what fades. */
export const NAMED = 12

/** A channel about which nothing was told. */
export const quiet: Level = { stays: 0, fades: 0, covered: 0, direct: null, contributions: () => [], denied: [] }
