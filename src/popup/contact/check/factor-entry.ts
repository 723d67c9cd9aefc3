import type { EventKind } from '../../../events/kind.ts'
import type { FactorId, NamedFactor } from '../../../messages/named-factors.ts'
import { blankEntry, type Entry } from '../../form/entry.ts'

/** The kind of event that a named reason is, if it is true. */
export const factorKinds: Readonly<Record<FactorId, EventKind>> = {
  late: 'late-payment', minimum: 'extended', enforced: 'debt-collection', inquiries: 'credit-inquiry', loans: 'loan-opened',
  use: 'utilisation', debt: 'debt', income: 'income-drop', jobless: 'income-lost', job: 'job-changed',
  insurance: 'social-insurance-stopped', id: 'id-expired', identity: 'identity-check-failed', details: 'details-stale',
  papers: 'documents-requested', phone: 'phone-changed',
  device: 'device-changed', login: 'unusual-login', purpose: 'restricted-use', cash: 'cash-out', idle: 'idle', guarantee: 'guarantee-given',
  business: 'business-down', partner: 'policy-noticed', policy: 'policy-noticed', fault: 'app-fault',
}

/** Kinds that say how many; a number in the answer about anything else is no count of them. */
const counted: readonly EventKind[] = ['credit-inquiry', 'loan-opened']

/**
 * The form for a reason that the lender named, with what the answer says of it. It belongs to the line unless the answer names another
 * institution. `said` is the note that says whose word it is.
 */
export function factorEntry({ factor, day, count, days, share, institution }: NamedFactor, line: string, said: string): Entry {
  const kind = factorKinds[factor]
  const blank = blankEntry(kind, line, day)
  return {
    ...blank, note: said, institution, line: institution === '' ? blank.line : '',
    ...counted.includes(kind) && { count }, ...kind === 'credit-inquiry' && { reason: 'loan' },
    ...kind === 'late-payment' && { days }, ...kind === 'utilisation' && share !== '' && { ratio: `${share}%` },
  }
}
