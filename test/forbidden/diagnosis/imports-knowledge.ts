// refused by no-restricted-imports
import { knowledge } from '../knowledge/index.ts'

export const known = knowledge
