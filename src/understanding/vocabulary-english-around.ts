import { anyOf } from './any-of.ts'
import type { Rule } from './rule.ts'
import { LIMIT, MY } from './vocabulary-english-words.ts'

const SERVICE = '(?:customer (?:service|support|care)|support|hotline|the (?:bank|lender|issuer|company|credit bureaus?)|' +
  'them|a rep\\w*|(?:the )?executive office|amex|chase|citi|klarna|affirm|paypal|capital one|back)'

/** What goes on around and whom one turned to, in English. */
export const ENGLISH_AROUND: readonly Rule[] = [
  {
    kind: 'app-fault',
    done: anyOf(
      '\\b(?:system|server|technical|app|application|website|site) (?:is |was |an? |keeps? |kept |has |had |says? |' +
        'shows? ){0,2}(?:busy|crash(?:ed|es|ing)|down|faults?|errors?|issues?|glitch(?:es|ed|y)?|problems?|froze|unavailable)\\b',
      '\\bcrash(?:es|ed|ing)\\b', '\\b(?:browser|device|version) (?:is )?(?:no longer |not |un)supported\\b', '\\bwon.t (?:open|load|work)\\b',
      '\\b(?:does ?n.t|not|stopped) (?:open|load|work|loading|working|opening)(?:ing)?\\b', '\\boutage\\b',
      '\\berror (?:message|code)s?\\b',
      '\\bsomething went wrong\\b', '\\btry again later\\b', '\\bglitch(?:ed|es)?\\b',
      '\\b(?:can(?:\'t|not)|could ?n.t|could not|unable to) (?:log ?in|sign in|get in|log on|log onto|open (?:it|the app))\\b', '\\bblank (?:page|screen)\\b',
    ),
  },
  {
    kind: 'app-updated',
    done: anyOf(
      '\\bupdated the app\\b', '\\bapp (?:update|was updated|updated)\\b', '\\b(?:re-?installed|updating) (?:the )?app\\b',
      '\\bafter (?:the|an) update\\b',
    ),
  },
  {
    kind: 'others-closed',
    done: anyOf(
      `\\b(?:lots of|a lot of|many|other|most|so many|tons of|plenty of|several|all these|everyone|everybody|people|others|anyone|` +
        `friends|colleagues|coworkers|users) (?:\\w+ ){0,6}?(?:(?:are|were|is|got|get|getting|having|have|had|has|seeing|saw|` +
        `reporting|reported|been|being) ){1,4}(?:\\w+ ){0,4}(?:${LIMIT}|accounts?|cards?|closed|cut|slashed|reduced|shut|denied|` +
        `gone|too|lowered)\\b`,
      '\\bsame (?:thing )?(?:happen(?:ed|ing)|here|issue|problem) (?:to|with|for) (?:my|a|other|everyone|many|lots)',
      '\\b(?:not|n.t) the only one\\b', '\\b(?:mass|across[- ]the[- ]board|widespread) (?:closures?|cuts?|limit cuts?|shutdowns?)\\b',
      `\\b(?:cutting|slashing|closing|lowering) (?:${MY} )?(?:\\w+ )?(?:everyone|people|customers|limits for)\\b`,
    ),
  },
  {
    kind: 'policy-noticed',
    done: anyOf(
      '\\bnew (?:rules|regulations?|policy|law|terms)\\b',
      '\\b(?:changed|change in) (?:their|the|its) (?:policy|rules|terms|lending criteria)\\b',
      '\\b(?:regulators?|government) (?:\\w+ ){0,2}(?:tighten|crack|limit|cap)',
    ),
  },
  {
    kind: 'contacted',
    done: anyOf(
      `\\b(?:i|we|i've|and|then|have)? ?(?:called|contacted|phoned|asked|emailed|messaged|chatted (?:with|to)|spoke (?:to|with)|` +
        `reached out to|talked (?:to|with)|wrote to|rang) (?:up )?(?:the )?${SERVICE}\\b`,
      '\\bwhen i called\\b', '\\bi (?:have )?called (?!it)(?:\\w+ ){0,2}(?:and|to|several|multiple|twice|again|\\d)',
      '\\bcalled the number\\b',
    ),
  },
  {
    kind: 'regulator-complaint',
    done: anyOf(
      '\\b(?:complain(?:ed|ing|t)|reported|filed|submitted|wrote)(?: \\w+){0,4} (?:to|with|at) (?:the )?(?:\\w+ )?(?:regulator|' +
        'cfpb|bbb|attorney general|ombudsman|fca|ftc|occ|financial ombudsman)\\b',
      '\\b(?:cfpb|bbb) complaint\\b',
    ),
  },
  {
    kind: 'complaint-filed',
    done: anyOf(
      '\\b(?:filed|made|submitted|lodged|raised) (?:a |an )?(?:formal )?complaint\\b(?! (?:with|to) the (?:cfpb|bbb))',
    ),
  },
  {
    kind: 'review-requested',
    done: anyOf(
      '\\bappealed\\b', '\\b(?:asked|asking|requested|called) for (?:a |an )?(?:review|reconsideration|reinstatement|manual review)\\b',
      '\\b(?:sent|submitted|filed) (?:a |an )?(?:appeal|reconsideration)\\b',
    ),
  },
  { kind: 'explanation-requested', done: anyOf('\\basked (?:them |him |her )?(?:for (?:an explanation|the reason|a reason)|why)\\b') },
  {
    kind: 'dispute-filed',
    done: anyOf(
      '\\bdisput(?:ed|ing) (?:\\w+ ){0,4}(?:late|report|bureaus?|experian|equifax|transunion|error|mark)\\b',
      '\\bfiled (?:a )?disputes? with (?:\\w+ )?(?:bureaus?|experian|equifax|transunion)\\b',
    ),
  },
  {
    kind: 'record-corrected',
    done: anyOf(
      '\\b(?:record|report|late mark|error) (?:was |has been |got )?(?:corrected|fixed|removed|deleted)\\b',
    ),
  },
  { kind: 'lawsuit-filed', done: anyOf('\\b(?:i |we )(?:have )?(?:sued|took) (?:the|them|him)\\b(?: to court)?', '\\bsmall claims\\b') },
]
