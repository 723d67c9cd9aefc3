import type { Language, Text } from '../../text/index.ts'
import type * as Inside from '../inside.ts'
import { late, type Late } from './late.ts'

/** All that does not belong to the first look: the rooms, what changes the store, and all words of the language. */
export type Rooms = typeof Inside & Readonly<{ text: Text }>

const words: Readonly<Record<Language, () => Promise<Text>>> = {
  'zh-CN': async () => (await import('../../text/zh_CN/index.ts')).zhCN,
  'en': async () => (await import('../../text/en/index.ts')).en,
}

const roomsIn = (language: Language) => late(async (): Promise<Rooms> => {
  const [inside, text] = await Promise.all([import('../inside.ts'), words[language]()])
  return { ...inside, text }
})

/** The rooms in each language. */
export const rooms: Readonly<Record<Language, Late<Rooms>>> = { 'zh-CN': roomsIn('zh-CN'), 'en': roomsIn('en') }

/** What works a check-up out, for a look at lines or a day that has not been looked at yet. */
export const engine = late(async () => (await import('./diagnoses.ts')).lookAt)

/** The first words in English; the Chinese ones come with the page. */
export const firstEnglish = late(async () => (await import('../../text/en/first.ts')).firstEn)
