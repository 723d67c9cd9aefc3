import type { CardTexts } from '../card-text.ts'
import type { LedgerText } from '../zh_CN/ledger.ts'
import { aroundCards } from './ledger/around.ts'
import { beliefTexts } from './ledger/beliefs.ts'
import { owingCards } from './ledger/owing.ts'
import { personCards } from './ledger/person.ts'
import { seenCards } from './ledger/seen.ts'

/** The cards of the ledger: every rule of the model, and what people believe. */
export const cards: CardTexts = { ...owingCards, ...personCards, ...aroundCards, ...seenCards, ...beliefTexts }

/** The screen of the ledger, and what it says about a card; numbers come from the model. */
export const ledger: LedgerText = {
  title: 'Rules and evidence',
  lead: 'Every rule that the model uses, and what people say: what there is for it, and how much it may do.',
  toLedger: 'The evidence for each rule, and what people say',
  fromTips: 'Advice one hears: is there anything to it',
  search: {
    label: 'Find a rule, a saying or a term',
    placeholder: 'Early repayment, score, credit check…',
    found: (count) => (count === 0 ? 'Nothing found' : `${count} found`),
    nothing: (typed) => `Nothing found for “${typed}”. Try other words.`,
  },
  parts: { legend: 'Which part', believed: 'What people say', used: 'Rules of the model', terms: 'Terms' },
  believedNote: 'In short: most of it has no reliable source, and the model leaves it out or gives it a very low cap.',
  usedNote: 'Each number has a grade, and the grade decides how much it may do at the most.',
  subjects: {
    repayment: 'Repaying', borrowing: 'Applying and owing', income: 'Income and work', account: 'Account and identity', platform: 'The platform’s plans',
    rules: 'Rules and the market', signs: 'Pages and signs', return: 'Coming back', record: 'The credit record', help: 'Finding help',
  },
  basis: 'The evidence for this rule',
  grade: {
    label: 'Evidence',
    none: { name: 'No grade', what: 'looked for, and no reliable source found' },
    folklore: 'hearsay',
    of: (name, what) => `${name}: ${what}`,
    folkloreOf: (words) => `${words}; hearsay, with the narrowest cap`,
  },
  cap: { label: 'Cap', times: (times) => `at most ${times} times`, none: 'may do nothing' },
  read: { label: 'Read', on: (day) => day, sought: (day) => `Looked for on ${day}; no reliable source found.` },
  sides: { for: 'For', against: 'Against' },
  sources: (count) => (count === 1 ? 'Source' : `Sources (${count})`),
  does: 'What the model does with it',
  ignored: 'The model does not use it.',
  numbers: 'Numbers in use',
  instead: 'What the model uses instead',
  tips: 'Tips that follow from it',
  brief: {
    ignored: 'not used by the model',
    noSource: 'no reliable source · not used by the model',
    times: (grade, times) => `${grade} · in fact at most ${times} times`,
    plain: (grade) => grade,
  },
  effects: {
    most: (name, times, causes) => `${name}: at the most it multiplies the whole risk by ${times}, counted as ${causes}`,
    cause: (name) => `“${name}”`,
    fades: (span) => `halves in about ${span}`,
    fadesTwice: (span, long) => `part of it halves in about ${span}, part in about ${long}`,
    lowers: (name, causes) => `${name}: at the most it takes ${causes}`,
    lower: (cause, percent) => `${percent} from “${cause}”`,
    more: (causes) => `likelier ${causes}`,
    less: (causes) => `less likely ${causes}`,
    both: (more, less) => `${more}; ${less}`,
    weighed: (cause, times) => `“${cause}” (${times} times)`,
    others: (count) => (count === 1 ? 'one other' : `${count} others`),
    says: (name, what) => `${name}: ${what}`,
    saysNothing: (name) => `${name}: not counted`,
    odds: (name, causes) => `${name}: done in full, the odds of a return change for ${causes}`,
    since: (name, day, causes) => `${name}, since ${day}: ${causes}`,
    between: (name, day, until, causes) => `${name}, ${day} to ${until}: ${causes}`,
    shown: 'shown, not counted',
    base: (cause, percent) => `“${cause}”: ${percent} of all that is possible where nothing is told`,
    returns: (cause, chance, span) => `“${cause}”: comes back ${chance}, most of those within ${span}`,
    thresholds: {
      level: (value) => `How common restrictions are at all: ${value} times the table`,
      waiting: (_value, percent) => `Under ${percent} for the next three months, waiting ends`,
      watch: (_value, percent) => `From ${percent} on a sign says “watch”`,
      alert: (_value, percent) => `From ${percent} on a sign says “take care”`,
      calendarCap: (value) => `Several rules together: at most ${value} times`,
    },
  },
  only: {
    label: 'Only what is well supported',
    what: 'When on, hearsay and claims made in one place only (grade D) are left out and everything is worked out again. The other numbers stay.',
    kept: 'Our own judgement (grade E) stays: without it there is no answer, and the screen says where it is ours.',
    out: (count) => (count === 1 ? 'One is left out' : `${count} are left out`),
    on: 'Only what is well supported counts at present: hearsay is left out.',
    change: 'See the difference, or change it back',
  },
  compare: {
    open: 'Both results side by side',
    of: (line) => `${line}, both ways`,
    heads: ['About', 'Everything', 'Well supported'],
    causes: 'Possible causes', layers: 'Which side it is on', risk: 'Chance of a cut, pause or closure', reopening: 'Chance of being open again',
    sameFirst: (cause) => `The first cause is the same both ways: “${cause}”.`,
    otherFirst: (whole, strict) => `With everything it is “${whole}” first; with only what is well supported, “${strict}”.`,
    most: (name, percent) => `They differ most in “${name}”, by ${percent}.`,
    nothing: 'Hardly any difference: less than half a point everywhere.',
    ownWish: 'You closed this line yourself; there is no cause to work out.',
    noise: 'The ranges come from repeated draws; one or two points of difference mean nothing.',
  },
}
