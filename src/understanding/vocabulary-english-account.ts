import { anyOf } from './any-of.ts'
import type { Rule } from './rule.ts'

const NUMBERS = '(?:phone|mobile|cell|cellphone|contact|telephone) numbers?'
const CHANGE = '(?:changed|switched|updated|replaced|got|had|swapped|ported)'
const THINGS = '(?:documents?|papers?|proof|pay ?stubs?|(?:bank )?statements?|paperwork|tax returns?|payslips?)'

/** The account, the person behind it and their work, in English. */
export const ENGLISH_ACCOUNT: readonly Rule[] = [
  {
    kind: 'id-expired',
    done: anyOf(
      '\\b(?:id|ids|id card|identity card|passport|driver\'?s? licen[cs]e|licen[cs]e|identification) (?:(?:on file|has|had|was|is|' +
        'just|card|already|recently|also) ){0,4}expired\\b',
      '\\bexpired (?:id|passport|driver\'?s? licen[cs]e|identification|licen[cs]e)\\b',
    ),
    bare: /\bid expir(?:y|es|ing)\b/gm,
  },
  {
    kind: 'details-stale',
    done: anyOf(
      '\\b(?:old|wrong|outdated|previous) (?:address|email|details|information|income|employer)(?: on file)?\\b',
      `\\b(?:have ?n.t|has ?n.t|had ?n.t|did ?n.t|never|not|forgot to) updated? (?:my|the|our) (?:\\w+ ){0,2}(?:address|income|` +
        `details|information|info|profile|employment|id)\\b`,
      '\\b(?:address|details|information|profile) (?:is|are|was|were) (?:outdated|out of date|incomplete|wrong|incorrect|' +
        'not up to date)\\b',
    ),
  },
  {
    kind: 'phone-changed',
    done: anyOf(
      `\\b${CHANGE} (?:to )?(?:(?:my|a|the|our|new|different|another) ){1,4}(?:\\w+ )?(?:${NUMBERS}|number)\\b`,
      `\\bnew (?:${NUMBERS})\\b`,
      `\\b${NUMBERS} (?:(?:was|has|had|been|is|just|recently) ){0,4}(?:changed|switched|updated|different|disconnected|cancelled|` +
        `lost)\\b`,
      `\\b(?:no longer|don't|do not) (?:have|use) (?:that|the|my|access to) (?:old |that |the |my ){0,2}(?:${NUMBERS}|number)\\b`,
      '\\bchanged (?:phone |mobile )?numbers\\b',
    ),
  },
  {
    kind: 'device-changed',
    done: anyOf(
      `\\b(?:${CHANGE}|bought|lost|broke|upgraded) (?:to )?(?:my|a|the|our|new|different|another|an) ?(?:new |old |` +
        `different )?(?:phones?|devices?|iphone|android|cell ?phone|handset)\\b(?! number)`,
      '\\bnew (?:phone|device|iphone|android|cellphone)\\b(?! number)',
      '\\b(?:switched|changed) (?:phones|devices)\\b', '\\bfactory reset\\b', '\\bphone (?:was |got )?(?:stolen|lost|broken|replaced)\\b',
    ),
  },
  {
    kind: 'card-changed',
    done: anyOf(
      `\\b(?:${CHANGE}|closed|lost|removed|unlinked|linked|added) (?:(?:my|a|the|our|new|different|` +
        `another) ){0,4}(?:bank accounts?|bank cards?|debit cards?|checking account|banks)\\b`,
      '\\bnew (?:bank accounts?|bank cards?|debit cards?|checking account)\\b',
      '\\b(?:bank card|debit card|bank account|checking account)(?: on file)? (?:(?:was|got|has|had|been|just) ){0,4}(?:replaced|changed|lost|' +
        'stolen|expired|closed|compromised|switched)\\b',
    ),
  },
  {
    kind: 'identity-check-failed',
    done: anyOf(
      '\\b(?:face|facial|identity|id|selfie|phone|address|income|account)? ?(?:check|verification|scan|recognition)s? (?:(?:has|' +
        'was|is|keeps?|just|always|kept|never) ){0,2}(?:fail(?:s|ed|ing)?|did ?n.t (?:work|pass|go through)|does ?n.t work|' +
        'unsuccessful|went through)\\b',
      '\\bfail(?:ed|s)? (?:the |their |my |to )?(?:identity |id |face |pass )?(?:verification|verify|the check|security check)\\b',
      '\\b(?:could ?n.t|can\'t|can ?not|could not|unable to|not able to) (?:be )?(?:verify|verified|confirm) (?:my|me|who|identity)?',
    ),
  },
  {
    kind: 'identity-verified',
    done: anyOf(
      '\\bverified (?:my|our) (?:identity|id|account|information)\\b', '\\buploaded (?:a |my )?(?:new )?(?:id|passport|licen[cs]e)\\b',
    ),
  },
  {
    kind: 'documents-requested',
    done: anyOf(
      `\\b(?:asked|asks|asking|requested|requesting|want(?:ed|s)?|demanded|requires?|required) (?:me )?(?:for|to (?:send|submit|` +
        `upload|provide))? ?(?:\\w+ ){0,4}${THINGS}\\b`,
    ),
  },
  {
    kind: 'documents-submitted',
    done: anyOf(
      `\\b(?:submitted|sent|uploaded|provided|faxed|mailed|gave)(?: them| him| her| in)? (?:(?:the|my|all|all the|in|them|a|some|` +
        `new) ){0,4}(?:\\w+ ){0,2}${THINGS}\\b`,
    ),
  },
  {
    kind: 'unusual-login',
    done: anyOf(
      '\\bhacked\\b', '\\bsome(?:one|body) (?:else )?(?:logged in|hacked|accessed|got into|used|stole|tried to (?:log|access|use))\\b',
      '\\b(?:unusual|suspicious|unauthori[sz]ed|strange|unknown) (?:log-?ins?|sign-?ins?|access|devices?)\\b',
      '\\blogged in (?:from|on) (?:a |an |another |abroad|overseas|different|vpn)',
      '\\baccount takeover\\b', '\\b(?:used|using|through|via|with) a vpn\\b',
      '\\b(?:fraudulent|unauthori[sz]ed) (?:charges?|transactions?|purchases?|activity)\\b',
    ),
  },
  {
    kind: 'transaction-burst',
    done: anyOf(
      '\\bcredit[- ]cycl(?:ing|ed|e)\\b', '\\bcycling (?:on|my|through|the|this|it)\\b', '\\bcycl(?:ed|ing) (?:my|the|through)\\b',
      '\\b(?:lots? of|many|multiple|too many|several|dozens of) (?:small |large |quick |rapid )?(?:transactions|purchases|' +
        'transfers|charges) (?:in|within|on) (?:a|one|the same|\\d)',
    ),
  },
  {
    kind: 'idle',
    done: anyOf(
      '\\b(?:have ?n.t|has ?n.t|had ?n.t|did ?n.t|do ?n.t|does ?n.t|did not|do not|have not|has not|had not|was ?n.t|were ?n.t|' +
        'never|not|rarely|hardly|barely|seldom) (?:really |been |being |actually |ever |even ){0,2}(?:us(?:e|ed|ing)|touch(?:ed)?|' +
        'charge(?:d)?|activate[d]?)(?! to\\b| the (?:full|word)|\\w)',
      '\\b(?:inactiv(?:e|ity)|dormant|non-?us(?:e|age)|unused|idle|lack of (?:use|usage|activity)|limited (?:usage|use)|spent (?:far|well|way) below|sock ?drawer(?:ed)?|' +
        'under-?utili[sz]ed|low (?:account )?(?:activity|usage|use)|no (?:recent )?(?:activity|usage|transactions))\\b',
      '\\b(?:not|n.t|no|hadn.t) (?:been |taken |have |much |any |a lot of ){0,4}(?:activity|full advantage|usage)\\b',
      '\\bfor emergenc(?:y|ies)\\b', '\\b(?:not|isn\'t|wasn\'t) (?:being |getting )?used\\b',
      '\\bsat (?:unused|in (?:a|my|the) drawer)\\b',
      '\\bno (?:charges|purchases) (?:in|for|on)\\b', '\\bstopped using\\b', '\\b(?:let|left|leaving) (?:it|the|my)(?: \\w+){0,2} (?:sit|unused)\\b', '\\bsit(?:s|ting)? in (?:a|my|the) (?:\\w+ )?drawer\\b',
    ),
  },
  {
    kind: 'income-lost',
    done: anyOf(
      '\\b(?:lost|quit|left|lose|losing) (?:my|our|the|his) (?:\\w+ )?job\\b', '\\b(?:laid|lay|let) (?:off|go)\\b', '\\bunemploy(?:ed|ment)\\b',
      '\\b(?:got|was|been) (?:fired|furloughed|made redundant)\\b', '\\bout of (?:work|a job)\\b', '\\bno (?:job|income|work)\\b',
      '\\bmade redundant\\b', '\\bloss of (?:income|job|employment)\\b', '\\blost (?:my|our) income\\b',
      '\\bretired\\b',
    ),
  },
  {
    kind: 'income-drop',
    done: anyOf(
      '\\b(?:income|salary|pay|hours|wages|earnings) (?:(?:has|had|was|were|got|just|also|have|been) ){0,4}(?:dropped|fell|cut|' +
        'reduced|went down|gone down|decreased|lower(?:ed)?)\\b',
      '\\bpay ?cut\\b', '\\b(?:cut|reduced) my (?:hours|pay|salary)\\b', '\\breported (?:a )?lower income\\b',
    ),
    none: anyOf(
      '\\b(?:income|job|employment|salary) (?:is |has been |has |hasn\'t |remained |stayed |was ){0,4}(?:stable|unchanged|steady|' +
        'not changed|the same|changed|increased|went up|gone up)\\b',
    ),
  },
  { kind: 'job-changed', done: anyOf('\\b(?:changed|switched|new|started a new|between) jobs?\\b', '\\bself-?employed now\\b') },
  {
    kind: 'business-down',
    done: anyOf(
      '\\b(?:business|sales|shop|store|revenue) (?:is|was|got|went|has been|are|were|has) (?:\\w+ )?(?:bad|down|slow|slowed|under|' +
        'dropped|dead)\\b',
      '\\bclosed (?:my|our) (?:shop|store|business)\\b',
    ),
  },
]
