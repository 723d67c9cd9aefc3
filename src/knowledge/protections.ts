import type { CauseId } from './causes.ts'
import type { ProtectionId } from './ids.ts'
import type { Protection } from './model-types.ts'
import { count, days, judged, ratio } from './parameter.ts'

const by = (value: number) => judged(value, 'ratio')

/** What lowers the rate of some causes. None lowers what the platform or the market does to everybody. */
export const protections = [
  {
    id: 'repaid-on-time', halfLife: days(365), theta: count(6), prevalence: ratio(0.5),
    signal: { from: 'events', feeds: [{ kind: 'repaid', scope: 'any', amount: count(1) }] },
    lowers: { 'late-here': by(0.2), 'late-elsewhere': by(0.1), 'over-indebted': by(0.15), 'borrowing-pattern': by(0.15), 'model-misjudgement': by(0.1) },
  },
  {
    id: 'identity-verified', halfLife: days(365), theta: count(0.6), prevalence: ratio(0.6),
    signal: { from: 'events', feeds: [{ kind: 'identity-verified', scope: 'any', amount: count(1) }] },
    lowers: { 'identity-outdated': by(0.5), 'security-hold': by(0.2) },
  },
  {
    id: 'savings', halfLife: days(180), theta: count(1), prevalence: ratio(0.3),
    signal: { from: 'reading', reading: { kind: 'savings', over: { kind: 'income', times: 1 }, from: ratio(0), to: ratio(6) } },
    lowers: { 'income-weakened': by(0.3), 'over-indebted': by(0.2) },
  },
  {
    id: 'low-utilisation', halfLife: days(180), theta: count(1), prevalence: ratio(0.3),
    signal: { from: 'reading', reading: { kind: 'utilisation', from: ratio(0.4), to: ratio(0.05) } },
    lowers: { 'over-indebted': by(0.4), 'borrowing-pattern': by(0.2), 'late-elsewhere': by(0.1) },
  },
  {
    id: 'loans-settled', halfLife: days(180), theta: count(1.5), prevalence: ratio(0.2),
    signal: { from: 'events', feeds: [{ kind: 'loan-settled', scope: 'any', amount: count(1) }] },
    lowers: { 'over-indebted': by(0.2), 'too-many-applications': by(0.1) },
  },
  {
    id: 'documents-submitted', halfLife: days(180), theta: count(0.8), prevalence: ratio(0.2),
    signal: { from: 'events', feeds: [{ kind: 'documents-submitted', scope: 'any', amount: count(1) }] },
    lowers: { 'identity-outdated': by(0.2), 'restricted-use': by(0.2), 'income-weakened': by(0.1) },
  },
  {
    id: 'record-corrected', halfLife: days(365), theta: count(0.8), prevalence: ratio(0.02),
    signal: { from: 'events', feeds: [{ kind: 'record-corrected', scope: 'any', amount: count(1) }] },
    lowers: { 'late-elsewhere': by(0.4), 'too-many-applications': by(0.2) },
  },
  {
    id: 'limit-raised', halfLife: days(120), theta: count(0.8), prevalence: ratio(0.15),
    signal: { from: 'events', feeds: [{ kind: 'limit-raised', scope: 'line', amount: count(1) }] },
    lowers: { 'platform-strategy': by(0.2), 'dormant-or-low-value': by(0.3), 'model-misjudgement': by(0.1) },
  },
] as const satisfies readonly Protection<CauseId, ProtectionId>[]
