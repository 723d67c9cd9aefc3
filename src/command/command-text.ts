import { command as english } from '../text/en/command.ts'
import type { Language } from '../text/index.ts'
import { command as chinese, type CommandText } from '../text/zh_CN/command.ts'

/** The command's own words of one language. */
export function commandText(language: Language): CommandText {
  return language === 'en' ? english : chinese
}
