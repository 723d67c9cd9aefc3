// refused by no-restricted-imports
import { causes } from '../knowledge/causes.ts'

export const names = causes
