import { contentOf } from '../events/content.ts'
import type { Casework } from './casework.ts'
import { mergeOnce } from './merge-once.ts'

/** Ids of an imported file, by the ids that they get here. */
type Names = ReadonlyMap<string, string>

/** Both casework, each thing once; where they differ, what is here stays, and notes that differ stand one below the other. */
export function mergeCasework(ours: Casework, theirs: Casework, lines: Names, events: Names): Casework {
  const here = <T extends Readonly<{ line: string }>>(one: T): T => ({ ...one, line: lines.get(one.line) ?? one.line })
  const marks = new Set(ours.papers.map(contentOf))
  return {
    details: { ...renamed(theirs.details, events), ...ours.details },
    notes: both(ours.notes, renamed(theirs.notes, lines), joined),
    papers: [...ours.papers, ...theirs.papers.map(here).filter((mark) => !marks.has(contentOf(mark)))],
    attachments: mergeOnce(ours.attachments, theirs.attachments.map(here)),
    hidden: both(ours.hidden, renamed(theirs.hidden, lines), (our, their) => [...new Set([...our, ...their])]),
  }
}

function renamed<T>(by: Readonly<Record<string, T>>, names: Names): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(by).map(([id, value]) => [names.get(id) ?? id, value]))
}

function both<T>(ours: Readonly<Record<string, T>>, theirs: Readonly<Record<string, T>>, join: (our: T, their: T) => T) {
  const added = Object.entries(theirs).map(([id, their]) => {
    const our = Object.hasOwn(ours, id) ? ours[id] : undefined
    return [id, our === undefined ? their : join(our, their)] as const
  })
  return { ...ours, ...Object.fromEntries(added) }
}

function joined(ours: string, theirs: string): string {
  return ours.includes(theirs) ? ours : theirs.includes(ours) ? theirs : `${ours}\n${theirs}`
}
