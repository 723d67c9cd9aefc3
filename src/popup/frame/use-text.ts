import type { FirstText, Language } from '../../text/index.ts'
import { firstZhCN } from '../../text/zh_CN/first.ts'
import { useLate } from './late.ts'
import { firstEnglish } from './scripts.ts'

/** Chinese comes with the page; English is fetched from the extension's own files by those who read it, so that nobody waits for both. */
export function useText(language: Language): FirstText | null {
  const english = useLate(firstEnglish, language === 'en')
  return language === 'en' ? english : firstZhCN
}
