import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { ScreenProps } from '../actions.ts'

/** The one screen that is about all lines: it can have each of them checked. */
export type GlanceProps = ScreenProps & Readonly<{ diagnosisOf: (line: string) => Diagnosis<CauseId> }>
