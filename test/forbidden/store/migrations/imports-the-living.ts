// refused by no-restricted-imports
import type { CaseFile } from '../../events/case-file.ts'

export type Old = CaseFile
