import { diagnose } from '../diagnosis/diagnose.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import type { CauseId } from '../knowledge/causes.ts'
import { knowledge } from '../knowledge/index.ts'
import type { Readable } from './read-case.ts'

/** Diagnoses a case that was read, and adds what had to be left aside in reading it. */
export function checkUp({ caseFile, line, date, problems }: Readable, seed: number | undefined): Diagnosis<CauseId> {
  const diagnosis = diagnose(caseFile, line, date, knowledge, seed === undefined ? {} : { seed })
  return { ...diagnosis, problems: [...problems, ...diagnosis.problems] }
}
