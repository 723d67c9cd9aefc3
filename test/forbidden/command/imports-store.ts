// refused by no-restricted-imports
import { openStore } from '../store/open.ts'

export const open = openStore
