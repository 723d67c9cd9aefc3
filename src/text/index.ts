import { en } from './en/index.ts'
import { zhCN, type Text } from './zh_CN/index.ts'
import type { Language } from './types.ts'

export type { FirstText } from './zh_CN/first.ts'
export type { Text } from './zh_CN/index.ts'
export type { Language } from './types.ts'

/** All words of one language. */
export function textFor(language: Language): Text {
  return language === 'en' ? en : zhCN
}
