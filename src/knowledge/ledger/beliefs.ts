import type { BeliefCard } from '../ledger-types.ts'

/** The day on which the help pages of the platforms and public pages were searched for what people say, and nothing was found to cite. */
const SOUGHT = '2026-11-20'

/** What people tell each other about limits: why they go, and how they grow. */
export const beliefCards = {
  'early-repayment': {
    about: 'repayment', grade: 'D', folklore: true, for: ['ant-questions-2018', 'reported-help'], against: ['reported-help', 'ant-questions-2018'],
    uses: { indicators: ['early-repayment'] },
  },
  'early-repayment-zeroed': {
    about: 'repayment', grade: null, for: [], against: ['reported-help'], sought: SOUGHT, ignored: true, see: ['early-repayment'],
  },
  'score-fall': {
    about: 'borrowing', grade: 'D', folklore: true, for: ['ant-questions-2018'], against: ['ant-questions-2018'],
    uses: { indicators: ['score-fall'] },
  },
  'score-threshold': {
    about: 'borrowing', grade: null, for: [], against: ['our-judgement'], sought: SOUGHT, ignored: true, see: ['score-fall'],
  },
  'own-queries': {
    about: 'borrowing', grade: null, for: [], against: ['credit-reporting-regulation', 'report-layout-2026'], sought: SOUGHT, ignored: true,
    see: ['inquiries'], tips: ['read-own-report'],
  },
  'number-of-queries': {
    about: 'borrowing', grade: 'C', for: ['inquiry-rules-of-thumb'], against: ['inquiry-rules-of-thumb', 'fico-inquiries'], ignored: true, see: ['inquiries'],
  },
  'five-platforms': {
    about: 'borrowing', grade: null, for: [], against: ['our-judgement'], sought: SOUGHT, ignored: true, see: ['debt-burden', 'new-loans'],
  },
  'use-more': {
    about: 'borrowing', grade: 'D', for: ['reported-help'], against: ['taiwan-default-2009', 'reported-help'], ignored: true,
    see: ['utilisation', 'dormancy'], tips: ['normal-use-elsewhere'],
  },
  'balance-helps': {
    about: 'borrowing', grade: 'D', for: ['reported-help'], against: ['reported-help'], ignored: true, see: ['good-record'],
  },
  'idle-twelve-months': {
    about: 'platform', grade: null, for: [], against: ['card-dormancy-2022'], sought: SOUGHT, ignored: true, see: ['dormancy', 'sleeping-cards'],
  },
  'sister-lines': {
    about: 'platform', grade: 'D', for: ['ant-questions-2018'], against: ['ant-questions-2018', 'our-judgement'], ignored: true,
    see: ['late-payment', 'several-lines'],
  },
  'renamed-means-downgraded': {
    about: 'platform', grade: null, for: [], against: ['brand-isolation-2021'], sought: SOUGHT, ignored: true, see: ['migration'],
  },
  'entry-gone-is-closed': {
    about: 'platform', grade: null, for: [], against: ['marketing-measures-2026'], sought: SOUGHT, ignored: true, see: ['migration'],
  },
} as const satisfies Record<string, BeliefCard>

/** What people tell each other about coming back, records and helpers. */
export const returnBeliefCards = {
  'three-to-six-months': {
    about: 'return', grade: null, for: [], against: ['ant-questions-2018', 'reported-help'], sought: SOUGHT, ignored: true,
    see: ['back-quickly', 'back-slowly', 'back-with-the-world'],
  },
  'quarterly-review': {
    about: 'return', grade: null, for: [], against: ['reported-help'], sought: SOUGHT, ignored: true, see: ['back-with-the-world'],
  },
  'staff-can-restore': {
    about: 'help', grade: null, for: [], against: ['reported-help', 'pipl'], sought: SOUGHT, ignored: true, see: ['asking-for-review'],
  },
  'insider-channel': {
    about: 'help', grade: null, for: [], against: ['agent-warning-2026', 'repair-warning-2024'], sought: SOUGHT, ignored: true, tips: ['refuse-paid-help'],
  },
  'complaint-restores': {
    about: 'help', grade: null, for: [], against: ['complaint-measures-2020', 'regulator-division-2024'], sought: SOUGHT, ignored: true, see: ['asking-for-review'],
  },
  'record-washing': {
    about: 'help', grade: null, for: [], against: ['repair-warning-2024', 'agent-warning-2026', 'credit-reporting-regulation'], sought: SOUGHT, ignored: true,
  },
  'repair-by-application': {
    about: 'record', grade: null, for: [], against: ['credit-repair-2025'], sought: SOUGHT, ignored: true, tips: ['repair-window-closed'],
  },
  'arrears-for-ever': {
    about: 'record', grade: null, for: [], against: ['credit-reporting-regulation'], sought: SOUGHT, ignored: true, tips: ['know-the-five-years'],
  },
  'closed-is-blacklisted': {
    about: 'record', grade: null, for: [], against: ['credit-reporting-regulation'], sought: SOUGHT, ignored: true,
  },
  'closing-hurts-the-record': {
    about: 'record', grade: null, for: [], against: ['credit-reporting-regulation', 'repair-warning-2024'], sought: SOUGHT, ignored: true,
    tips: ['own-wish-back'],
  },
  'empty-it-first': {
    about: 'help', grade: null, for: [], against: ['repair-warning-2024', 'our-judgement'], sought: SOUGHT, ignored: true, see: ['borrowing-burst'],
    tips: ['official-channels'],
  },
} as const satisfies Record<string, BeliefCard>
