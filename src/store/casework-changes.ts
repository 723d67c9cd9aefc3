import type { Casework, Details } from './casework.ts'

/** With the details of an event, in place of those it had; none where there is nothing in them. */
export function withDetails(casework: Casework, event: string, details: Details): Casework {
  const { [event]: _before, ...others } = casework.details
  return { ...casework, details: Object.keys(details).length === 0 ? others : { ...others, [event]: details } }
}

/** The part that goes with these events, and with this line where it goes itself, and comes back with them. */
export function partOf(casework: Casework, events: readonly string[], line: string | null): Casework {
  return chosen(casework, (event) => events.includes(event), (id) => id === line)
}

/** Without that part. */
export function withoutPart(casework: Casework, events: readonly string[], line: string | null): Casework {
  return chosen(casework, (event) => !events.includes(event), (id) => id !== line)
}

/** With a part put back. */
export function withPart(casework: Casework, part: Casework): Casework {
  return {
    details: { ...casework.details, ...part.details }, notes: { ...casework.notes, ...part.notes },
    papers: [...casework.papers, ...part.papers], attachments: [...casework.attachments, ...part.attachments],
    hidden: { ...casework.hidden, ...part.hidden },
  }
}

function chosen(casework: Casework, event: (id: string) => boolean, line: (id: string) => boolean): Casework {
  const { details, notes, papers, attachments, hidden } = casework
  return {
    details: some(details, event), notes: some(notes, line), hidden: some(hidden, line),
    papers: papers.filter((one) => line(one.line)), attachments: attachments.filter((one) => line(one.line)),
  }
}

function some<T>(by: Readonly<Record<string, T>>, keep: (id: string) => boolean): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(by).filter(([id]) => keep(id)))
}
