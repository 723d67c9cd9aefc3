/** The languages that the interface speaks; Chinese is written first and gives the shape. */
export type Language = 'zh-CN' | 'en'

/** Words for one kind of event; `also` are the words people type when they look for it. */
export type KindText = Readonly<{ name: string; hint?: string; also: readonly string[] }>

/** A cause: `why` in one sentence, `watch` what would speak for or against it. */
export type CauseText = Readonly<{ name: string; why: string; watch?: string }>

/** A name and one sentence that says what it is. */
export type Named = Readonly<{ name: string; what: string }>

/** A tip: what to do, why it helps, and when and what it changes. */
export type TipText = Readonly<{ title: string; do: string; why: string; effect: string }>

/** A step of the checklist: what it can and cannot get, how it is done, which papers to bring. */
export type StepText = Readonly<{ title: string; can: string; cannot: string; how: string; papers: readonly string[] }>

/** What each language says about numbers; the arithmetic is shared. */
export type NumberWords = Readonly<{
  locale: string
  /** How a month alone is written: in Chinese `long` would be spelt out. */
  month: 'short' | 'long'
  /** A share as people say it, in tenths; `from` and `to` are 0 to 10. */
  share: Spoken
  /** The same about chances: so many times in ten. */
  chance: Spoken
  lessThanOnePercent: string
  /** -2 to 2 days from today. */
  near: Readonly<Record<'-2' | '-1' | '0' | '1' | '2', string>>
  around: (month: string) => string
  hours: (count: number) => string
  days: (count: number) => string
  weeks: (count: number) => string
  months: (count: number) => string
  years: (count: number) => string
  amount: (grouped: string) => string
  percentRange: (low: string, high: string) => string
}>

export type Spoken = Readonly<{
  under: string
  upTo: (tenths: number) => string
  about: (tenths: number) => string
  between: (from: number, to: number) => string
  over: (tenths: number) => string
}>
