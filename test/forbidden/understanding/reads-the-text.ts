// refused by no-restricted-imports
import { textFor } from '../text/index.ts'

export const words = textFor('zh-CN')
