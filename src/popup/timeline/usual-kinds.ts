import type { LineState } from '../../diagnosis/diagnosis.ts'
import type { EventKind } from '../../events/kind.ts'

const restricted = ['notice', 'paid-off', 'late-payment', 'credit-inquiry', 'phone-changed', 'reply-received', 'line-reopened'] as const
const open = ['late-payment', 'credit-inquiry', 'loan-opened', 'limit-cut', 'draw-refused', 'utilisation', 'income'] as const

/** What people usually have to tell, by the state of the line; never more than fit into two rows. */
export const usualKinds: Readonly<Record<LineState, readonly EventKind[]>> = {
  open, unknown: open,
  closed: restricted, paused: restricted, frozen: restricted, refused: restricted,
  cut: ['notice', 'late-payment', 'credit-inquiry', 'utilisation', 'income-drop', 'limit-raised'],
  reopened: ['repaid', 'drawdown', 'late-payment', 'credit-inquiry', 'limit-cut', 'line-paused'],
}

/** What is worth knowing that it did not happen, as each speaks for a cause. */
export const oftenNone = [
  'late-payment', 'credit-inquiry', 'loan-opened', 'extended', 'cash-out', 'restricted-use', 'debt-collection', 'agreement-broken',
  'income-drop', 'phone-changed', 'device-changed', 'id-expired', 'unusual-login', 'app-fault', 'services-limited', 'others-closed',
] as const satisfies readonly EventKind[]
