import { contentOf } from '../events/content.ts'
import type { Day } from '../events/day.ts'
import { isRefused, type ParsedCase } from '../events/parsed-case.ts'
import type { Problem } from '../events/problem.ts'
import { adopt } from './adopt.ts'
import { noItems } from './backup-items.ts'
import { entriesOf } from './entries-of.ts'
import { joinBackups, joinable, type Backup } from './join-backups.ts'
import type { Choose, Conflict } from './join.ts'

/** Which of two things that differ stays: the one here, or the one in the file. */
type Side = 'ours' | 'theirs'

export type Counts = Readonly<{ added: number; same: number }>

/** What an import would do, before it does it. `beside`: everything that is neither line nor event. */
export type ImportPlan = Readonly<{
  counts: Readonly<{ lines: Counts; events: Counts; beside: Counts }>
  conflicts: readonly Conflict[]
  problems: readonly Problem[]
}>

type File = Readonly<{ case: ParsedCase; items: Backup['items'] | null }>
type Planned = Readonly<{ plan: ImportPlan; after: Backup }>

const none: Counts = { added: 0, same: 0 }

/** What stays of two things that differ: by the place as text, for all others `others`. */
export type Choices = Readonly<{ by: Readonly<Record<string, Side>>; others: Side }>

/** The place of a conflict as text, as choices name it. */
export function placeKey({ place }: Conflict): string {
  return contentOf(place)
}

function countsOf(here: unknown, file: unknown): Counts {
  const known = entriesOf(here)
  const told = [...entriesOf(file)]
  const added = told.filter(([name]) => !known.has(name)).length
  return { added, same: told.filter(([name, entry]) => known.has(name) && contentOf(known.get(name)) === contentOf(entry)).length }
}

/** What the file could not be read for, less the events whose line was here. */
function remainingProblems(theirs: ParsedCase, after: ParsedCase): readonly Problem[] {
  const lost = new Set(after.problems.filter(({ problem }) => problem === 'no-such-line').map(({ event }) => event))
  return theirs.problems.filter(({ problem, event }) => problem !== 'no-such-line' || lost.has(event))
}

/** What comes of a file and what is here, and how it would be told. Changes nothing. */
export function planOf(here: Backup, file: File, today: Day, choices: Choices): Planned {
  if (isRefused(file.case)) return { plan: refusedPlan(file.case.problems), after: here }
  const theirs = adopt(here, { case: file.case, items: file.items ?? noItems })
  const conflicts: Conflict[] = []
  const choose: Choose = (conflict) => {
    conflicts.push(conflict)
    const key = placeKey(conflict)
    const side = Object.hasOwn(choices.by, key) ? choices.by[key] : choices.others
    return side === 'theirs' ? conflict.theirs : conflict.ours
  }
  const after = joinBackups(here, theirs, today, choose)
  if (isRefused(after.case)) return { plan: refusedPlan(after.case.problems), after }
  const [{ lines, events, ...beside }, { lines: theirLines, events: theirEvents, ...theirBeside }] = [joinable(here), joinable(theirs)]
  // An event that was unreadable for want of its line is read where the line is here.
  const found = after.case.events.length - here.case.events.length
  const counts = countsOf({ events }, { events: theirEvents })
  return {
    after,
    plan: {
      counts: {
        lines: countsOf({ lines }, { lines: theirLines }),
        events: { ...counts, added: found },
        beside: file.items === null ? none : countsOf(beside, theirBeside),
      },
      conflicts, problems: remainingProblems(file.case, after.case),
    },
  }
}

function refusedPlan(problems: readonly Problem[]): ImportPlan {
  return { counts: { lines: none, events: none, beside: none }, conflicts: [], problems }
}
