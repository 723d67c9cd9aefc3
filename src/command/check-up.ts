import { diagnose } from '../diagnosis/diagnose.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { wellSupported as withoutHearsay } from '../diagnosis/well-supported.ts'
import type { CauseId } from '../knowledge/causes.ts'
import { knowledge } from '../knowledge/index.ts'
import type { Options } from './options.ts'
import type { Readable } from './read-case.ts'

const strict = { ...knowledge, model: withoutHearsay(knowledge.model) }

/** Diagnoses a case that was read, and adds what had to be left aside in reading it. */
export function checkUp(
  { caseFile, line, date, problems }: Readable, { seed, wellSupported }: Pick<Options, 'seed' | 'wellSupported'>,
): Diagnosis<CauseId> {
  const diagnosis = diagnose(caseFile, line, date, wellSupported ? strict : knowledge, seed === undefined ? {} : { seed })
  return { ...diagnosis, problems: [...problems, ...diagnosis.problems] }
}
