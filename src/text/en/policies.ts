import type { PolicyId } from '../../knowledge/ids.ts'
import type { Named } from '../types.ts'

export const policies: Record<PolicyId, Named> = {
  'internet-loan-measures-2020': {
    name: 'Rules for banks\' internet loans',
    what: 'At most CNY 200,000 of consumer credit per person, and banks must judge risk themselves',
  },
  'downturn-2020': {
    name: 'Downturn of 2020', what: 'Foreign records show more cuts in early 2020; there is no such public figure for China',
  },
  'online-small-loan-draft-2020': {
    name: 'Draft rules for online small loans',
    what: 'Caps per person and more capital; never final in that form, but the shrinking began here',
  },
  'huabei-young-users-2020': {
    name: 'Huabei limits of young users lowered', what: 'A mass cut to encourage rational spending, without any individual fault',
  },
  'platform-interview-2021': { name: 'Ant Group told to rectify', what: 'Improper links between payment and credit had to be cut' },
  'data-decoupling-2021': {
    name: 'No direct data to lenders', what: 'Platforms may no longer hand personal data straight to lenders, so data routes changed',
  },
  'brand-isolation-2021': {
    name: 'Brands separated by lender',
    what: 'The consumer finance company kept Jiebei and Huabei, bank lines got other names, some limits changed',
  },
  'credit-business-measures-2022': {
    name: 'Measures for credit reporting business', what: 'A wider notion of credit information, with consent and a stated purpose',
  },
  'card-dormancy-2022': {
    name: 'Dormant cards cleaned up', what: 'Cards without a transaction for 18 months count as dormant; banks then cancelled many',
  },
  'regulator-renamed-2023': {
    name: 'New financial regulator', what: 'The National Financial Regulatory Administration replaced its predecessor',
  },
  'personal-loan-measures-2024': {
    name: 'Measures for personal loans',
    what: 'By public accounts, closer checks of purpose and of loans after payout; the official text decides',
  },
  'small-loan-measures-2024': {
    name: 'Measures for small-loan companies', what: 'Supervised by provincial finance bureaus, stricter on partners and purposes',
  },
  'loan-assistance-announced-2025': {
    name: 'Loan assistance rules announced', what: 'Published in April, in force in October; platforms and banks adjusted ahead',
  },
  'loan-assistance-2025': {
    name: 'Loan assistance rules in force',
    what: 'Banks work with listed platforms only, all-in cost at most 24%; whole groups of users were dropped',
  },
  'funding-withdrawn-2025': {
    name: 'Funders withdrew', what: 'Several banks and trusts are reported to have cut or ended lending through platforms',
  },
  'cost-guidance-2025': {
    name: 'Lower cost of consumer finance', what: 'New loans are reported to be held to 20% on average; no published text',
  },
  'small-loan-cost-2025': {
    name: 'Lower cost of small loans', what: 'By press reports, no new loan over 24%, and lower by the end of 2027',
  },
  'credit-repair-2025': {
    name: 'One-off credit repair',
    what: 'Arrears of 2020 to 2025 up to CNY 10,000 each, repaid by 31 March 2026, are no longer shown; the window is closed',
  },
  'agent-warning-2026': {
    name: 'Five authorities warn of paid agents', what: 'Paid offers to optimise debt or clean a record are not to be trusted',
  },
  'market-complaints-2026': {
    name: 'New rules for market complaints',
    what: 'For prices, bundled memberships and false advertising; a credit decision is normally outside their remit',
  },
  'marketing-measures-2026': {
    name: 'Rules for marketing financial products',
    what: 'From 30 September pay pages may not list loans as a way to pay; a gone entry is not a closed line',
  },
  'cost-disclosure-2026': { name: 'Loan costs must be shown', what: 'From 1 August new contracts list every fee and the annual cost' },
}
