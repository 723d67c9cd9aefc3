import type { CaseFile } from '../../events/case-file.ts'
import type { Day } from '../../events/day.ts'
import type { Settings } from '../../store/settings.ts'
import { diagnosesOf } from '../frame/diagnoses.ts'
import { seenLine, type SeenLine } from './seen-line.ts'

/** Checks all lines of a case, for the glance. */
export function lookAt(caseFile: CaseFile, today: Day, switches: Pick<Settings, 'learn' | 'wellSupported'>): readonly SeenLine[] {
  const { quick } = diagnosesOf(caseFile, today, switches)
  return caseFile.lines.map(({ id }) => seenLine(quick(id)))
}
