// refused by no-restricted-imports
import type { Diagnosis } from '../diagnosis/diagnosis.ts'

export type Kept = Diagnosis
