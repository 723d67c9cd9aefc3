import type { EventKind, KindGroup } from '../../events/kind.ts'
import type { KindText } from '../types.ts'

export const groups: Record<KindGroup, string> = {
  platform: 'What the platform did',
  repayment: 'Repayment',
  borrowing: 'Borrowing and inquiries',
  reading: 'Income, debt and other figures',
  work: 'Work and business',
  account: 'Account and identity',
  around: 'What went on around you',
  contact: 'Contact and complaints',
}

export const kinds: Record<EventKind, KindText> = {
  'line-opened': { name: 'Line opened', also: ['granted', 'approved', 'got a limit', 'opened account'] },
  'limit-raised': { name: 'Limit raised', hint: 'Enter the new total limit', also: ['increase', 'higher limit', 'raised'] },
  'limit-cut': { name: 'Limit cut', hint: 'Enter the new total limit', also: ['decrease', 'lower limit', 'reduced', 'cut'] },
  'draw-refused': { name: 'Limit shown, draw refused', also: ['declined', 'refused', 'rejected', 'payment failed', 'cannot borrow'] },
  'line-frozen': { name: 'Line frozen', also: ['freeze', 'locked', 'blocked'] },
  'line-paused': { name: 'Line paused', also: ['suspended', 'on hold', 'temporarily unavailable', 'no limit for now'] },
  'line-closed': {
    name: 'Line closed', hint: 'If you closed it yourself, choose that as the reason',
    also: ['closed', 'gone', 'cancelled', 'terminated', 'disappeared', 'zero limit'],
  },
  'line-reopened': {
    name: 'Line came back', hint: 'Enter the limit it came back with', also: ['reopened', 'restored', 'unfrozen', 'back again'],
  },
  'services-limited': { name: 'Several services limited at once', also: ['account restricted', 'risk control', 'cannot pay or receive'] },
  'early-recall': { name: 'Asked to repay early', also: ['recalled', 'called in', 'repay everything', 'accelerated'] },
  'lender-changed': { name: 'Lender changed', also: ['new lender', 'different bank', 'brand split', 'new contract'] },
  'product-upgraded': { name: 'Product upgraded or replaced', also: ['upgrade', 'migrated', 'renamed', 'replaced'] },
  'entry-gone': { name: 'Entry disappeared', also: ['no icon', 'cannot find it', 'not shown', 'menu gone'] },
  'notice': {
    name: 'Message on the screen or by text', hint: 'Copy the exact wording', also: ['notice', 'pop-up', 'sms', 'text message', 'wording'],
  },

  'repaid': { name: 'Paid on time', also: ['repayment', 'instalment paid', 'autopay'] },
  'repaid-early': { name: 'Paid early', also: ['prepaid', 'early repayment', 'paid ahead'] },
  'repaid-partly': { name: 'Paid only in part', also: ['partial payment', 'paid half'] },
  'paid-off': { name: 'Paid off in full', also: ['settled', 'cleared', 'fully repaid', 'zero balance'] },
  'late-payment': { name: 'Paid late', also: ['overdue', 'arrears', 'missed payment', 'default', 'delinquent', 'forgot to pay'] },
  'extended': { name: 'Extension or minimum payment', also: ['extension', 'minimum payment', 'deferral', 'instalment plan'] },
  'agreement-broken': {
    name: 'Another agreement not kept', also: ['deposit-free', 'shared bike', 'power bank', 'rent', 'buy now pay later'],
  },

  'drawdown': { name: 'Borrowed from the line', also: ['draw', 'withdrew', 'used', 'spent'] },
  'line-emptied': { name: 'Drew the whole limit at once', also: ['maxed out', 'emptied', 'full limit'] },
  'loan-opened': { name: 'New loan elsewhere', also: ['new loan', 'new card', 'mortgage', 'car loan', 'borrowed elsewhere'] },
  'loan-settled': { name: 'A loan elsewhere settled', also: ['paid off elsewhere', 'closed a card', 'loan finished'] },
  'credit-inquiry': {
    name: 'Credit report queried', hint: 'Your own queries and post-loan checks are not applications',
    also: ['inquiry', 'hard pull', 'hard inquiry', 'credit check', 'applied for a loan', 'applied for a card'],
  },
  'guarantee-given': { name: 'Guaranteed another person\'s loan', also: ['guarantor', 'co-signed', 'surety'] },
  'cash-out': { name: 'Turned credit into cash', also: ['cash-out', 'fake purchase', 'sham sale'] },
  'restricted-use': {
    name: 'Money used against the contract', also: ['house', 'stocks', 'investment', 'paid other loans', 'use of funds'],
  },
  'debt-collection': {
    name: 'Paid by a guarantor, bad debt or enforcement', also: ['collection', 'bad debt', 'enforcement', 'court order'],
  },

  'income': { name: 'Monthly income', hint: 'What you take home in an average month', also: ['salary', 'wages', 'pay'] },
  'debt': { name: 'Total debt', hint: 'Everything you still owe, added up', also: ['owe', 'balance', 'outstanding'] },
  'monthly-due': { name: 'Due each month', also: ['monthly payment', 'instalments', 'due'] },
  'savings': { name: 'Money set aside', also: ['savings', 'cash', 'buffer', 'emergency fund'] },
  'utilisation': { name: 'How much of the limit is used', hint: 'Used part of the total limit', also: ['utilization', 'use of limit'] },
  'score': { name: 'Credit score', also: ['zhima', 'sesame', 'score', 'points'] },
  'turnover': { name: 'Shop turnover per month', also: ['sales', 'revenue', 'takings'] },
  'overspending': { name: 'Spending clearly up', also: ['overspent', 'spent more', 'over budget'] },

  'income-lost': { name: 'No income any more', also: ['unemployed', 'laid off', 'lost job', 'resigned'] },
  'income-drop': { name: 'Income down', hint: 'By what part', also: ['pay cut', 'less income', 'fewer orders'] },
  'job-changed': { name: 'Changed jobs', also: ['new job', 'new employer', 'moved job'] },
  'social-insurance-stopped': {
    name: 'Social insurance or housing fund stopped', also: ['social insurance', 'housing fund', 'contributions'],
  },
  'business-down': { name: 'Business worse', also: ['fewer customers', 'loss', 'shop closed', 'partner left'] },
  'business-violation': { name: 'Shop penalty or bad reviews', also: ['violation', 'bad review', 'penalty', 'delisted'] },
  'books-unclear': { name: 'Books unclear', also: ['accounts', 'bookkeeping', 'mixed accounts', 'tax return missing'] },

  'id-expired': { name: 'ID card expired', also: ['identity card', 'expired document', 'real-name expired'] },
  'details-stale': { name: 'Details not updated', also: ['old address', 'missing job', 'incomplete profile'] },
  'phone-changed': { name: 'Phone number changed', also: ['new number', 'sim', 'mobile number'] },
  'device-changed': { name: 'Phone or device changed', also: ['new phone', 'new device', 'reset phone'] },
  'card-changed': { name: 'Bank card changed', also: ['new bank card', 'unlinked card', 'repayment card'] },
  'identity-check-failed': { name: 'Identity check failed', also: ['face check', 'verification failed', 'real-name failed'] },
  'identity-verified': { name: 'Identity check done', also: ['verified', 'id updated', 'real-name done'] },
  'documents-requested': { name: 'Papers asked for', also: ['documents', 'proof of income', 'receipts asked'] },
  'documents-submitted': { name: 'Papers sent', also: ['uploaded', 'sent proof', 'documents sent'] },
  'unusual-login': { name: 'Unusual login', also: ['login elsewhere', 'hacked', 'unknown device'] },
  'transaction-burst': { name: 'Many transactions in a short time', also: ['many transfers', 'burst', 'rapid payments'] },
  'idle': { name: 'Not used for a long time', also: ['unused', 'inactive', 'dormant', 'never used'] },

  'app-fault': { name: 'App fault', also: ['system busy', 'error', 'crash', 'outage', 'does not load'] },
  'app-updated': { name: 'App just updated', also: ['update', 'new version', 'reinstalled'] },
  'others-closed': { name: 'Others lost theirs too', also: ['friends too', 'everyone', 'mass cut', 'many people'] },
  'policy-noticed': { name: 'Saw a new rule', also: ['policy', 'regulation', 'announcement', 'news'] },

  'contacted': {
    name: 'Contacted the platform', hint: 'Numbers and promises go into the case file, under Contact', also: ['called', 'chat', 'customer service', 'hotline'],
  },
  'reply-received': { name: 'Got a reply', hint: 'Copy the exact wording', also: ['answer', 'response', 'they said', 'result'] },
  'complaint-filed': { name: 'Complained to the lender', also: ['complaint', 'written complaint', 'complaint letter'] },
  'review-requested': { name: 'Asked the head office to review', also: ['review', 'appeal', 'head office'] },
  'explanation-requested': {
    name: 'Asked for an explanation of the decision', also: ['explanation', 'personal data request', 'data copy'],
  },
  'dispute-filed': { name: 'Disputed the credit report', also: ['dispute', 'report error', 'objection'] },
  'record-corrected': { name: 'Credit report corrected', also: ['corrected', 'deleted entry', 'fixed record'] },
  'regulator-complaint': { name: 'Went to the regulator', also: ['12378', '12363', '12345', 'regulator', 'finance bureau'] },
  'mediation-filed': { name: 'Asked for mediation', also: ['mediation', 'mediator'] },
  'lawsuit-filed': { name: 'Went to court', also: ['lawsuit', 'sued', 'court'] },
}
