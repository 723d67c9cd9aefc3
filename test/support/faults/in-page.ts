import type { ParsedCase } from '../../../src/events/parsed-case.ts'
import type { Probe } from '../probe/probe.ts'

/* Functions that run in the test page, and therefore refer to nothing outside themselves. */

declare const probe: Probe

/** What the store says is there. `ids` are those of the events, in their order; `ticks` the steps that are ticked. */
export type Held = Readonly<{ status: string; ids: readonly string[]; ticks: number; notices: readonly string[] }>

export async function held(): Promise<Held> {
  const { status, case: { events }, notices } = await probe.loadCase()
  const progress = await probe.readProgress().catch(() => ({}))
  const steps = Object.values(progress).flatMap((line: object) => Object.keys(line))
  return { status, ids: events.map(({ id }) => id), ticks: steps.length, notices: notices.map(({ notice }) => notice) }
}

/** Puts these lines and events in place of all that is there. */
export async function put({ lines, events }: Pick<ParsedCase, 'lines' | 'events'>): Promise<void> {
  await probe.updateCase((before) => ({ ...before, lines, events }))
}

/** Adds so many events one by one, each of them acknowledged before the next. */
export async function addInTurn(name: string, count: number, note = 'as noted'): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const event = { id: `${name}${i}`, kind: 'repaid', date: '2026-01-05', note } as const
    await probe.updateCase((before) => ({ ...before, events: [...before.events, event] }))
  }
}

type Counting = { acknowledged: number }

/** Adds one event after the other until it is stopped from outside, and counts those that were acknowledged. */
export function addOnAndOn(note = 'as noted'): void {
  const counted = window as unknown as Counting
  counted.acknowledged = 0
  const next = async (): Promise<void> => {
    await probe.updateCase((before) => {
      const event = { id: `w${before.events.length}`, kind: 'repaid', date: '2026-01-05', note } as const
      return { ...before, events: [...before.events, event] }
    })
    counted.acknowledged += 1
    await next()
  }
  void next()
}

export function acknowledged(): number {
  return (window as unknown as Counting).acknowledged
}

export function hasAcknowledged(least: number): boolean {
  return (window as unknown as Counting).acknowledged >= least
}

/** Imports a file and gives how long that took, in ms. */
export async function importing(file: string): Promise<number> {
  const start = performance.now()
  await probe.importText(file, '2026-11-18')
  return performance.now() - start
}

/** Begins to import a file after this has answered, so that whoever asked is free to do something meanwhile. */
export function beginImport(file: string): void {
  setTimeout(() => void probe.importText(file, '2026-11-18'), 20)
}

/** Adds the event once, however often that is asked for. */
export async function addOnce(id: string, note = 'as noted'): Promise<void> {
  const event = { id: `${id}-${crypto.randomUUID()}`, kind: 'repaid', date: '2026-01-05', note } as const
  await probe.updateCase((before) => ({ ...before, events: [...before.events, event] }), id)
}

export function beginToAddOnce(id: string, note = 'as noted'): void {
  const event = { id: `${id}-${crypto.randomUUID()}`, kind: 'repaid', date: '2026-01-05', note } as const
  void probe.updateCase((before) => ({ ...before, events: [...before.events, event] }), id)
}
