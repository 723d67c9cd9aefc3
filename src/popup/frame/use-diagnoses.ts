import { useMemo } from 'preact/hooks'
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { Day } from '../../events/day.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Settings } from '../../store/settings.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'

/** A line's check-up: `quick` without ranges and the next question, most of the work; `full` with them. Each is worked out once. */
export type Diagnoses = Readonly<Record<'quick' | 'full', (line: string) => Diagnosis<CauseId>>>

/** `learn`: whether this person's own past restrictions move the outlook; `wellSupported`: whether hearsay is left out. */
export function useDiagnoses(caseFile: CaseFile, today: Day, switches: Pick<Settings, 'learn' | 'wellSupported'>): Diagnoses {
  const { learn, wellSupported } = switches
  return useMemo(() => {
    const knowledge = knowledgeFor(wellSupported)
    const full = remembered((line) => diagnose(caseFile, line, today, knowledge, { learn }))
    return { full, quick: remembered((line) => diagnose(caseFile, line, today, knowledge, { draws: 0, question: false, learn })) }
  }, [caseFile, today, learn, wellSupported])
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
