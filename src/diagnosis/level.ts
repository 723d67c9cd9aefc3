/** What one event adds to a channel: the part that stays while its state lasts, and the part that fades. */
type Contribution = Readonly<{ event: string; stays: number; fades: number }>

/** A channel on the day of the reading. `covered`: the part of its memory for which the person told "none". */
export type Level = {
  stays: number
  fades: number
  covered: number
  /** A response read directly from readings or the line's age; null for channels fed by events. */
  direct: number | null
  contributions: Contribution[]
  /** The events by which the person told "none". */
  denied: string[]
}

/** Which line is looked at, on which day, and on which day the person spoke (all as day numbers). */
export type Viewpoint = Readonly<{ line: string; opened: number | null; at: number; today: number; restrictedOn: number | null }>
