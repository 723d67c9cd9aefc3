import type { StepAdvice } from '../../diagnosis/diagnosis.ts'

/** `first`: the contact to make, or what is left to prepare where there is none; `before`: what to have done by then. */
export type ContactPlan = Readonly<{ first: StepAdvice | null; before: readonly StepAdvice[] }>

const MOST_BEFORE = 2

/** The first contact on a checklist. Something urgent goes before everything else. */
export function contactPlan(checklist: readonly StepAdvice[], urgent: (step: string) => boolean): ContactPlan {
  const open = checklist.filter(({ status }) => status !== 'done')
  const now = open.filter(({ phase, status }) => phase === 'before' && status === 'now')
  const pressing = now.find(({ id }) => urgent(id))
  if (pressing !== undefined) return { first: pressing, before: [] }
  const contact = open.find(({ phase }) => phase === 'first-contact') ?? open.find(({ phase }) => phase === 'after')
  if (contact === undefined) return { first: now[0] ?? null, before: now.slice(1, 1 + MOST_BEFORE) }
  return { first: contact, before: now.slice(0, MOST_BEFORE) }
}
