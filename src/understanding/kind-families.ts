import { kindGroups, type EventKind } from '../events/kind.ts'

const kinds = (...list: readonly EventKind[]): ReadonlySet<EventKind> => new Set(list)

const losses = kinds(
  'line-closed', 'line-paused', 'line-frozen', 'limit-cut', 'draw-refused', 'entry-gone', 'services-limited', 'early-recall',
)
/** What asking about brings no "no" that means anything. */
const neverNone = kinds(
  'identity-verified', 'documents-requested', 'documents-submitted', 'details-stale', 'idle', 'identity-check-failed', 'loan-settled',
)
const noneable = kinds(
  'late-payment', 'extended', 'agreement-broken', 'repaid-early', 'app-fault', 'app-updated', 'others-closed', 'services-limited',
  ...[...kindGroups.borrowing, ...kindGroups.work, ...kindGroups.account].filter((kind) => !neverNone.has(kind)),
)
const ofLine = kinds(
  ...kindGroups.platform, 'repaid', 'repaid-early', 'repaid-partly', 'paid-off', 'extended', 'drawdown', 'line-emptied', 'idle',
  'utilisation', 'cash-out',
)
const lineNamed = kinds('late-payment', 'agreement-broken', 'restricted-use')
const payments = kinds(...kindGroups.repayment.filter((kind) => kind !== 'agreement-broken' && kind !== 'extended'))
const contacts = kinds(...kindGroups.contact)
const around = kinds('others-closed', 'policy-noticed', ...kindGroups.contact)

/** A line is worse off than before. */
export function isLoss(kind: EventKind): boolean {
  return losses.has(kind)
}

/** Paying, in whatever way. */
export function isPayment(kind: EventKind): boolean {
  return payments.has(kind)
}

/** Turning to somebody, and what came back. */
export function isContact(kind: EventKind): boolean {
  return contacts.has(kind)
}

/** What can be told as not having happened, and matters as such. */
export function canBeNone(kind: EventKind): boolean {
  return noneable.has(kind)
}

/** Belongs to the line that is spoken of, also where the line was named in a clause before. */
export function staysWithLine(kind: EventKind): boolean {
  return ofLine.has(kind)
}

/** May name its line itself. */
export function mayNameLine(kind: EventKind): boolean {
  return ofLine.has(kind) || lineNamed.has(kind)
}

/** What another person reports is no event, but these are about others to begin with, or about what one did oneself. */
export function isAboutAround(kind: EventKind): boolean {
  return around.has(kind)
}
