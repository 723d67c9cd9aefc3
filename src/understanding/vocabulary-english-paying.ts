import { anyOf } from './any-of.ts'
import type { Rule } from './rule.ts'

const PAYMENT = '(?:payments?|bills?|due dates?|instal?ments?|emis?|repayments?)'
const WHAT = '(?:it|them|everything|that|this|all of it|' +
  'my (?:\\w+ ){0,4}\\w+|the (?:\\w+ ){0,4}\\w+|all (?:\\w+ ){0,4}\\w+|our (?:\\w+ ){0,2}\\w+)'
const OTHER_LOAN = '(?:auto|car|vehicle|student|mortgage|home|personal|house|truck|medical|other)'

/** Paying, early, late, in part, in English. */
export const ENGLISH_PAYING: readonly Rule[] = [
  {
    kind: 'late-payment',
    none: anyOf(
      `\\bnever (?:once )?(?:have|had|did) (?:i|we) miss(?:ed)? (?:a |an |any |one |single |full ){0,3}${PAYMENT}`, `\\bnever (?:once |been |paid |missed |had |made |even |ever ){1,4}(?:late|overdue|behind|delinquent|past due|(?:a |any |` +
        `one |single |my ){0,2}(?:late )?${PAYMENT})`,
      `\\b(?:always|consistently|never failed to|all|every|each|auto) (?:been )?(?:paid|pay|paying|repaid|repay|made|make|` +
        `making)\\b(?: [\\w']+){0,7}? (?:on[- ]time|in full|as agreed|promptly|early)\\b`,
      `\\b(?:paid|pay|paying|repaid|made|make)(?: [a-z']+){0,7} on[- ]time\\b(?: every (?:single )?(?:month|time))?`,
      `\\b(?:never|not) (?:a )?late\\b`,
      '\\b(?:paid|pay|paying)(?: \\w+){0,4} in full (?:every|each) (?:single )?(?:month|cycle|statement|time)\\b',
      '\\b(?:perfect|flawless|spotless|excellent|impeccable|clean|unblemished) (?:(?:re)?pay(?:ment)?|credit) (?:history|record)\\b',
      '\\bpaid (?:off )?every (?:single )?month\\b',
      `\\ball (?:of )?(?:my |the )?${PAYMENT} (?:were |was |have been |are )?(?:made )?on[- ]time\\b`,
      '\\b(?:on auto ?pay|autopay (?:on|set up|enabled))\\b', '\\bno (?:lates|baddies)\\b',
      '\\bon[- ]time (?:payments?|payment history)\\b', `\\b100 ?% on[- ]time\\b`,
      `\\b(?:pay|paid|paying) all (?:the |my )?\\w+ on[- ]time\\b`,
    ),
    done: anyOf(
      `\\bmiss(?:ed|ing) (?:(?:any|even|other|a|an|one|two|three|four|the|my|our|several|some|1|2|3|his|her|their|couple|few|of|this|that|last|` +
        `single|paying|making|\\w+'s|recent|by|\\w+ly|minimum|credit|card|loan|car) ){0,4}${PAYMENT}`,
      '\\b(?:trouble|difficult(?:y|ies)|struggl(?:ed|ing)|behind)(?: with| in| to)? (?:making|make|keep(?:ing)? up with|paying|pay|meeting) (?:my |the |our )?(?:\\w+ )?(?:payments?|bills?)\\b',
      '\\bmissed (?:paying|it|one|two|by)\\b',
      '\\b(?:forgot|forgotten|neglected) (?:all )?(?:to (?:make |send |pay)|about (?:the|my|a) (?:payment|bill|charge))',
      '\\bpaid (?:(?:it|them|my \\w+|the \\w+|a little|\\w+ days?|one day) ){0,2}late\\b',
      `\\b(?:was|were|been|i'm|am|went|got|ran|is|being) (?:(?:just|only|a|one|two|three|\\d+|few|couple|of|little|bit|once|days?|` +
        `weeks?|months?|hours?|about|over|also|slightly) ){0,4}(?:late|overdue|past due|behind|delinquent)\\b(?! (?:twenties|` +
        `thirties))`,
      '\\b\\d+[- ]days? (?:late|past due|overdue|delinquent|delinquency)\\b',
      '\\b(?:days?|weeks?|months?) (?:late|overdue|past due|behind)\\b', '\\b(?:fell|fallen|gotten|got|get|were|was) behind\\b',
      '\\bdelinquent\\b', '\\bdelinquency\\b',
      '\\b(?:payment|check|cheque|autopay|direct debit|transfer|ach) (?:(?:was|got|has|had|been|is|just|to \\w+|' +
        'also) ){0,4}(?:bounced|returned|failed|late|rejected|reversed|did ?n.t go through)\\b',
      '\\breturned (?:payment|check)s?\\b',
      '\\bbounced (?:a |my |the |one )?(?:payment|check|cheque)\\b', '\\bdefault(?:ed)?\\b(?! payment| method| card| setting)',
      '\\b(?:in arrears|overdue|past[- ]due)\\b', '\\bdid ?n.t (?:pay|make the payment)\\b(?! attention)',
      '\\blate with (?:a|one|my|the) payment\\b', '\\blate by (?:a|one|two|\\d)\\b',
    ),
    bare: /\b(?:late|missed) (?:\w+ )?(?:re)?payments?\b|\bpaying late\b|\bmiss (?:a|one|my|the) (?:\w+ )?payment\b/gm,
  },
  {
    kind: 'repaid-early', also: 'paid-off',
    bare: anyOf(
      `\\b(?:paid|paying|pay) ${WHAT} off (?:\\w+ ){0,4}(?:early|ahead of (?:time|schedule)|before (?:it was|they were) due)\\b`,
      `\\bpa(?:id|ying|y) off ${WHAT} (?:\\w+ ){0,4}(?:early|ahead)\\b`, '\\bearly pay-?off\\b',
      '\\b(?:paid|pay|paying) off early\\b', '\\bearly settlement\\b',
    ),
  },
  {
    kind: 'repaid-early',
    bare: anyOf(
      '\\bearly repayments?\\b', '\\b(?:repaid|paid|repaying|paying|pay|repay) (?:.{0,24} )?(?:early|ahead of (?:time|schedule))\\b',
      '\\bprepaid (?:it|the loan|my loan)\\b',
    ),
  },
  {
    kind: 'loan-settled',
    bare: anyOf(
      `\\b(?:paid|paying) off (?:my|a|an|the|our|both|all|several|some|two) (?:\\w+ ){0,2}?${OTHER_LOAN} (?:loans?|cards?|debts?|` +
        `bills?)\\b`,
      '\\bpaid off (?:my |the |our )?(?:mortgage|car|house|truck|student debt)\\b',
    ),
  },
  {
    kind: 'paid-off',
    done: anyOf(
      `\\b(?:paid|settled|cleared|zeroed) (?:off )?${WHAT} (?:off|in full|completely|down to (?:zero|\\$?0))(?! (?:every|each))\\b`,
      `\\b(?:paid|settled) off\\b(?: ${WHAT})?`, '\\bpaid (?:in full|everything|all of it)\\b(?! (?:every|each))',
      '\\b(?:settled|cleared|zeroed out|wiped out) (?:my|the|our|all) (?:\\w+ ){0,2}(?:balances?|loans?|debts?)\\b',
      '\\b(?:reached|brought|got|paid)(?: \\w+){0,4} (?:a |to )?(?:zero|\\$0) balance\\b',
    ),
    bare: anyOf(
      `\\b(?:paying|pay) (?:off )?${WHAT} (?:off|in full|completely)(?! (?:every|each))\\b`, `\\b(?:paying|pay) off\\b(?: ${WHAT})?`, '\\bpay-?off\\b',
    ),
  },
  {
    kind: 'repaid-partly',
    done: anyOf(
      '\\bpaid (?:back |off )?(?:half|part|most|some|a (?:chunk|large part|big part))\\b', '\\b(?:paid|paying) down\\b',
    ),
  },
  {
    kind: 'repaid',
    done: anyOf(
      '\\b(?:repaid|paid (?:it |them )?back|made (?:a|my|the) (?:\\w+ ){0,2}payment|brought (?:the|my) account current|caught up)\\b',
    ),
  },
  {
    kind: 'extended',
    done: anyOf(
      '\\b(?:only|just) (?:paid|paying|pay|made|making|make) (?:the |my )?minimums?\\b', '\\b(?:paid|paying|pay|made|making|make) (?:only |just )(?:the |my )?minimums?\\b',
      '\\b(?:hardship|forbearance|deferment|payment) (?:plan|program|arrangement)\\b', '\\bdeferred (?:my|the|a) payment',
    ),
    bare: /\bminimum payments?\b/gm,
  },
]
