// refused by no-restricted-imports
import { diagnose } from '../diagnosis/diagnose.ts'

export const run = diagnose
