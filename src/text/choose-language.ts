import type { Language } from './types.ts'

/** The language of the setting; without one, English for an English browser and Chinese for any other. */
export function chooseLanguage(setting: Language | null | undefined, browserLanguage: string): Language {
  if (setting === 'en' || setting === 'zh-CN') return setting
  return browserLanguage.toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}
