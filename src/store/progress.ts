import { isDay, type Day } from '../events/day.ts'
import { isRecord } from '../events/record.ts'
import { defineItem } from './item.ts'

/** One step of the contact checklist: the day it was ticked, and what the person wrote down. */
export type StepProgress = Readonly<{ done?: Day; answer?: string }>

/** By line id, then step id. */
export type Progress = Readonly<Record<string, Readonly<Record<string, StepProgress>>>>

function parseStep(value: unknown): StepProgress {
  const stored = isRecord(value) ? value : {}
  const { done, answer } = stored
  return { ...isDay(done) && { done }, ...typeof answer === 'string' && { answer } }
}

function mapFields<T>(value: unknown, parse: (inner: unknown) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(isRecord(value) ? value : {}).map(([name, inner]) => [name, parse(inner)]))
}

/** Reads progress; a tick or answer that is unusable is left out. */
export function parseProgress(value: unknown): Progress {
  return mapFields(value, steps => mapFields(steps, parseStep))
}

export const progressItem = defineItem({ key: 'progress', version: 1, parse: parseProgress })
export const { read: readProgress, update: updateProgress, watch: watchProgress } = progressItem
