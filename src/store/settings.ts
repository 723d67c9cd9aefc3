import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'

export const languages = ['auto', 'zh-CN', 'en'] as const
export const themes = ['auto', 'light', 'dark'] as const

/**
 * What the person chose. `dayOfMonth` 1 to 28, so that every month has it; `learn`: whether past restrictions move the outlook, and
 * `wellSupported` whether only what is well supported counts; `lastBackup` the day of the last export, absent before the first; `warn`:
 * what they want to be told of, absent where nothing; `quietBackup`: nothing is said of an old backup.
 */
export type Settings = Readonly<{
  language: (typeof languages)[number]
  theme: (typeof themes)[number]
  checkup: Readonly<{ on: boolean; dayOfMonth: number }>
  learn: boolean
  wellSupported: boolean
  lastBackup?: Day
  warn?: Warn
  quietBackup?: boolean
}>

/**
 * A person's own thresholds: more than so many `tenths` of a chance (1 to 9) that a line is restricted within 90 days, and more than so
 * many `inquiries` within three months.
 */
export type Warn = Readonly<{ tenths?: number; inquiries?: number }>

export const defaultSettings: Settings = {
  language: 'auto', theme: 'auto', checkup: { on: true, dayOfMonth: 1 }, learn: true, wellSupported: false,
}

function parseDayOfMonth(value: unknown): number {
  const usable = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 28
  return usable ? value : defaultSettings.checkup.dayOfMonth
}

function parseWarn(value: unknown): Readonly<{ warn?: Warn }> {
  const stored = isRecord(value) ? value : {}
  const whole = (field: unknown, least: number, most: number): field is number =>
    typeof field === 'number' && Number.isInteger(field) && field >= least && field <= most
  const { tenths, inquiries } = stored
  const warn = { ...whole(tenths, 1, 9) && { tenths }, ...whole(inquiries, 0, 99) && { inquiries } }
  return Object.keys(warn).length === 0 ? {} : { warn }
}

/** Reads settings; what is missing or unusable is the default, each by itself. */
export function parseSettings(value: unknown): Settings {
  const stored = isRecord(value) ? value : {}
  const checkup = isRecord(stored['checkup']) ? stored['checkup'] : {}
  const on = checkup['on']
  const learn = stored['learn']
  return {
    language: languages.find(language => language === stored['language']) ?? defaultSettings.language,
    theme: themes.find(theme => theme === stored['theme']) ?? defaultSettings.theme,
    checkup: { on: typeof on === 'boolean' ? on : defaultSettings.checkup.on, dayOfMonth: parseDayOfMonth(checkup['dayOfMonth']) },
    learn: typeof learn === 'boolean' ? learn : defaultSettings.learn,
    wellSupported: stored['wellSupported'] === true,
    ...isDay(stored['lastBackup']) && { lastBackup: stored['lastBackup'] },
    ...parseWarn(stored['warn']),
    ...stored['quietBackup'] === true && { quietBackup: true },
  }
}

export const settingsItem = defineItem({ key: 'settings', version: 1, parse: parseSettings })

/** The three of every item: they reject with a `StoreError`; the listener gets each new value, also one written here. */
export const { read: readSettings, update: updateSettings, watch: watchSettings } = settingsItem
