// refused by no-restricted-imports
import type { Item } from '../store/item.ts'

export type Kept = Item
