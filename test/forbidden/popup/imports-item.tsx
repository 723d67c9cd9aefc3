// refused by no-restricted-imports
import { item } from '../store/item.ts'

export const kept = item
