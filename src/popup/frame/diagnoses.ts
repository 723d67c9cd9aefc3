import { diagnose, glimpse } from '../../diagnosis/diagnose.ts'
import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { Day } from '../../events/day.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Settings } from '../../store/settings.ts'
import { seenLine, type SeenLine } from '../glance/seen-line.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'

/** A line's check-up: `quick` without ranges and the next question, most of the work; `full` with them. Each is worked out once. */
export type Diagnoses = Readonly<Record<'quick' | 'full', (line: string) => Diagnosis<CauseId>>>

type Switches = Pick<Settings, 'learn' | 'wellSupported'>

let last: Readonly<{ caseFile: CaseFile; today: Day; switches: Switches; made: Diagnoses }> | null = null

/**
 * The check-ups of all lines of a case; for the case of the last call the same ones again. `learn`: whether this person's own past
 * restrictions move the outlook; `wellSupported`: whether hearsay is left out.
 */
export function diagnosesOf(caseFile: CaseFile, today: Day, switches: Switches): Diagnoses {
  if (last !== null && last.caseFile === caseFile && last.today === today && sameSwitches(last.switches, switches)) return last.made
  const { learn, wellSupported } = switches
  const knowledge = knowledgeFor(wellSupported)
  const made: Diagnoses = {
    full: remembered((line) => diagnose(caseFile, line, today, knowledge, { learn })),
    quick: remembered((line) => diagnose(caseFile, line, today, knowledge, { draws: 0, question: false, learn })),
  }
  last = { caseFile, today, switches, made }
  return made
}

/** Checks all lines of a case, for the glance: numbers and advice, no reasons. */
export function lookAt(caseFile: CaseFile, today: Day, { learn, wellSupported }: Switches): readonly SeenLine[] {
  const knowledge = knowledgeFor(wellSupported)
  return caseFile.lines.map(({ id }) => seenLine(glimpse(caseFile, id, today, knowledge, learn)))
}

function sameSwitches(one: Switches, other: Switches): boolean {
  return one.learn === other.learn && one.wellSupported === other.wellSupported
}

function remembered<T>(make: (line: string) => T): (line: string) => T {
  const made = new Map<string, T>()
  return (line) => {
    const known = made.get(line)
    if (known !== undefined) return known
    const value = make(line)
    made.set(line, value)
    return value
  }
}
