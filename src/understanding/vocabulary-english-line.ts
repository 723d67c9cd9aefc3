import { anyOf } from './any-of.ts'
import type { Rule } from './rule.ts'
import { ACCOUNT, BEEN, CUT, CUTTING, FEW_WORDS, LIMIT, MINE, SUM } from './vocabulary-english-words.ts'

const CLOSED = '(?:closed|cancelled|canceled|terminated|shut ?down|shut|revoked|withdrawn|axed|killed|discontinued|pulled)'
/** From what to what. */
const BY = `(?: in half| (?:down |back )?from (?:about |a )?${SUM})?(?: (?:all the way )?(?:down )?(?:to|by) (?:(?:only|just|a|about|around|measly|mere) ){0,2}${SUM})?`
const ZERO = '(?:zero|nothing|[$¥£€]?0(?![\\d.,]))'
const USE = '(?:use|borrow|draw|withdraw|spend|buy|pay|purchase|transfer|check ?out|access|' +
  'make (?:any |new |a )?(?:purchases?|payments?|charges?|transactions?))'

/** What a platform does to a line, in English. */
export const ENGLISH_LINE: readonly Rule[] = [
  {
    kind: 'line-closed', reason: 'self',
    done: anyOf(
      `\\b(?:i|we|myself)(?:'ve|'d)? (?:(?:have|had|just|already|also|accidentally|myself|voluntarily|actually|finally|once) ){0,4}` +
      `(?:closed|cancelled|canceled)\\b(?: (?:${MINE})?(?:${ACCOUNT}|it)\\b)?(?: myself)?`,
    ),
  },
  {
    kind: 'line-closed',
    done: anyOf(
      `\\b(?:${ACCOUNT}|it|they|which|that) ${FEW_WORDS}${BEEN}${CLOSED}\\b`,
      `\\b${CLOSED} (?:down )?(?:on me|${MINE}${ACCOUNT}|my (?:\\w+ ){0,2}${ACCOUNT}|it\\b)`,
      `\\b(?:decided|chose|chosen) to (?:close|cancel|terminate|shut down) (?:${MINE}${ACCOUNT}|it\\b)`,
      `\\b(?:had|have) ${MINE}${ACCOUNT} ${CLOSED}\\b`, `\\b${LIMIT} ${FEW_WORDS}(?:to|is|was|at|of) ${ZERO}`,
      `\\b${ACCOUNT} closed\\b(?= (?:due|because|for|by|without|after)|$)`,
      '\\b(?:got|was|were|been) (?:all )?shut ?down\\b', '\\bclosed by (?:the )?(?:grantor|issuer|creditor|lender|bank)\\b', `\\bprivileges? (?:${BEEN})?(?:revoked|withdrawn|cancelled|suspended)\\b`, `\\bno (?:more |longer any )?(?:available )?(?:credit|${LIMIT})(?: left| available| anymore)`,
      `\\b(?:took|taken) away ${MINE}(?:${LIMIT}|credit)`,
      `\\b(?:${ACCOUNT}|${LIMIT}) ${FEW_WORDS}(?:is|are|was|were|has|have|had|just) (?:now |all |just |completely |` +
        `suddenly )?(?:gone|vanished|disappeared|wiped out)\\b`,
      `\\b(?:lost|losing) ${MINE}(?:${LIMIT}|credit)\\b`, '\\b(?:disappeared|vanished)\\b', '\\bit(?: is| was|\'s) (?:all |just |suddenly )?gone\\b',
      '\\bno longer (?:have|has) (?:a |any )?(?:credit|limit)',
    ),
    bare: anyOf(
      `\\b(?:close|closing|cancel|cancelling|canceling|terminate|terminating|shut(?:ting)? down) (?:down )?(?:my|our|the|` +
        `all) ${FEW_WORDS}(?:${ACCOUNT}|it)`,
      '\\b(?:close|cancel|shut down) (?:it|them)\\b', `\\b(?:account|card) clos(?:ure|ing)\\b`, `\\blose ${MINE}(?:${LIMIT}|${ACCOUNT})`,
    ),
  },
  {
    kind: 'limit-cut',
    done: anyOf(
      `\\b${LIMIT}\\b(?:'s)? (?:[^,.;!?]{0,40} )?${BEEN}(?:${CUT}|going down)\\b${BY}`, `\\b${LIMIT} ${CUT}\\b${BY}`,
      `\\b${BEEN}${CUT} (?:down )?(?:from|to|by|in half)\\b(?: (?:only |just |a |about |around ){0,3}${SUM}(?: limit)?)?`,
      `\\b(?:decided|chose) to (?:cut|lower|reduce|slash|decrease) ${MINE}${LIMIT}`,
      `\\b${LIMIT} (?:\\w+ly |just )?(?:dropped|fell|went down|decreased|shrank|shrunk|plummeted|tanked|goes down|` +
        `went)(?: (?:down )?(?:from|by|to)\\b)?(?! ${ZERO})`,
      `\\b${CUT} (?:down )?(?:on )?${MINE}${LIMIT}${BY}`, `\\b${CUT} my (?:\\w+ ){0,4}${LIMIT}`,
      `\\b${LIMIT} from ${SUM} (?:down )?to\\b(?: ${SUM})?`,
      `\\b${CUT} (?:me|it) (?:down )?(?:from|to|by)\\b`, `\\b(?:losing|lost) ${SUM} (?:from|of|off) ${MINE}${LIMIT}`,
      `\\b(?:got|received|had|saw) (?:a|my)(?: \\w+)? cld\\b`,
      `\\b${CUTTING} (?:my|our) ${FEW_WORDS}${LIMIT} (?:down )?(?:from|to) ${SUM}`,
      `\\b(?:adjusted|changed) (?:my|our|the) (?:\\w+ ){0,4}${LIMIT} (?:down )?to\\b`,
      `\\b(?:are|is|were|was|\\w+'re|keeps?|kept|started) (?:now |also )?(?:cutting|slashing|reducing|lowering|decreasing|dropping) ${MINE}${LIMIT}`,
      `\\b(?:balance|credit)[- ]chas(?:ing|ed)\\b`, `\\b(?:${LIMIT}|it)(?: is| was|'s) (?:now )?down to (?:only |just )?${SUM}`, `\\b${LIMIT} (?:is|was) (?:now )?(?:only|just)\\b`,
    ),
    bare: anyOf(
      `\\b${CUTTING} (?:my|our|the|a|your) ${FEW_WORDS}${LIMIT}`, `\\b${LIMIT} (?:decreases?|reductions?|cuts?)\\b`, '\\bclds?\\b',
    ),
  },
  {
    kind: 'line-frozen',
    done: anyOf(
      `\\b(?:${BEEN})?(?:frozen|froze|locked|blocked|locked down)(?: (?:me )?out| up)?(?! by the)\\b`,
      `\\b(?:froze|locked|blocked|lock(?:s|ed)) (?:me|${MINE})`,
    ),
    bare: /\b(?:freeze|freezing|lock|block) (?:my|the) \w+/gm,
  },
  {
    kind: 'line-paused',
    done: anyOf(
      `\\b(?:suspended|paused|on hold|deactivated|disabled|put a hold on|placed a hold on|stopped lending|` +
        `temporarily unavailable)\\b(?: (?:my|our|the) (?:\\w+ ){0,2}${ACCOUNT})?`,
    ),
    bare: /\b(?:suspend|pause|suspension)\b(?: (?:my|the) \w+)?/gm,
  },
  {
    kind: 'draw-refused', topic: true,
    done: anyOf(
      `\\b(?:can(?:'t|not| not)|could ?n[o']t|could not|unable to|not able to|not allowed to|no longer (?:able to )?|won't let me|` +
        `will not let me|wouldn't let me|doesn't let me|` +
      `(?:not|isn't|aren't|wasn't) letting me|can no longer|refus(?:es|ed) to let me|stopped me from) ?${USE}\\b(?! (?:it )?(?:off|` +
        `back|them|my bill))`,
      '\\b(?:declined|rejected|refused(?! to)|denied)\\b(?! (?:my|the|our) (?:claims?|disputes?|appeals?|complaints?|requests?|refunds?))',
      '\\bnot (?:approved|eligible|available) (?:any ?more|any longer|right now|at this time)\\b',
      '\\bno longer (?:eligible|approved|available to me)\\b',
      '\\b(?:turned|turns) me down\\b', '\\b(?:keeps?|kept|started) (?:denying|declining|rejecting|refusing) (?:me|my|it|them)\\b',
    ),
  },
  {
    kind: null,
    done: anyOf(
      '\\b(?:refuse[sd]?|declined|denied|won\'t|will not|wouldn\'t|would not|can\'t|cannot|could not|couldn\'t|asked? (?:them |' +
        'him |her )?|request(?:ed|ing)?|refusing|unable|needs?|able|going|' +
      'willing|get|have|want|trying|try|hop(?:e|ing)|please|how|appeal(?:ed)?)(?: \\w+){0,4} (?:to )?(?:be )?(?:re-?open(?:ed)?|' +
        'reinstate[d]?|restore[d]?|unfreeze|unfrozen|unlock(?:ed)?|raise[d]?|' +
      'increase[d]?|get (?:it|them) back|give it back)\\b',
      '\\b(?:late|annual|overdraft|cash advance|interest|finance) (?:payment )?(?:fees?|charges?)\\b', '\\bdue dates?\\b(?! passed)',
      '\\blate notices?\\b',
      '\\bclaim (?:was |got )?(?:denied|rejected|declined)\\b', '\\bcredit freeze\\b', '\\bclosing date\\b', '\\bclosed end\\b',
      '\\bidentity theft\\b',
    ),
  },
  {
    kind: 'line-reopened', topic: true,
    done: anyOf(
      `\\b(?:re-?opened|restored|unfrozen|unlocked|reinstated|re-?activated|works again|working again|back to normal|` +
        `usable again)\\b(?: (?:my|our|the) (?:\\w+ ){0,2}${ACCOUNT})?`,
      `\\b(?:${ACCOUNT}|${LIMIT}|it) (?:is|was|came|got|are|came right) back\\b(?! to (?:zero|0))`,
      `\\bgave (?:me )?(?:it|${MINE}${LIMIT}) back\\b`,
    ),
  },
  {
    kind: 'services-limited',
    done: anyOf(
      `\\b(?:${ACCOUNT}|services?|profile|it) ${FEW_WORDS}(?:${BEEN})?(?:restricted|limited(?! time| to)|flagged|under review)\\b`,
      `\\b(?:restricted|limited|flagged) (?:my|our|me|the|your)\\b(?: ${ACCOUNT})?`,
      '\\brestrictions? (?:was |were |has been )?(?:placed|put)\\b',
    ),
  },
  {
    kind: 'early-recall',
    done: anyOf(
      '\\b(?:called in|recalled) (?:my|the|our) (?:loan|overdraft|debt|balance)\\b', '\\bwants? (?:the |my )(?:full|entire|whole) (?:balance|amount|loan) (?:back|by|now|immediately|paid)\\b',
      '\\b(?:demand(?:s|ed|ing)?|want(?:s|ed)? me to pay|ask(?:s|ed|ing)? (?:me )?(?:for|to pay)|requir(?:es|ed|' +
        'ing)(?: me to pay)?) (?:the |my )?(?:immediate |full |entire |whole ){1,2}(?:payment|balance|amount|loan|repayment)\\b',
    ),
  },
  {
    kind: 'lender-changed',
    done: anyOf(
      '\\b(?:lender|issuer|servicer|bank) (?:has )?changed\\b',
      `\\b${ACCOUNT} ${BEEN}(?:sold|transferred|moved|converted) (?:over )?to\\b`,
    ),
  },
  { kind: 'product-upgraded', done: anyOf(`\\b(?:was |were |got |been )?(?:upgraded|converted|migrated) to\\b`) },
  {
    kind: 'entry-gone',
    done: anyOf(
      '\\b(?:button|entry|icon|option|tab|offer) (?:is |was |has |just ){0,4}(?:gone|missing|disappeared|vanished)\\b',
      '\\b(?:does ?n.t|no longer|not|stopped) (?:show(?:s|ing)?|appear(?:s|ing)?)(?: up)?(?! as| that)\\b',
      '\\bcan(?:\'t|not) (?:find|see) (?:my|the) (?:\\w+ ){0,2}(?:button|option|icon|entry|card|account|line|limit)\\b',
    ),
  },
  {
    kind: 'line-opened',
    done: anyOf(
      `\\b(?:was|were|got|been) (?:just |recently )?(?:approved|granted)\\b(?! for a (?:car|mortgage|house))`,
      `\\b(?:i|we)(?:'ve| have)? (?:just |recently |only )?(?:opened|got|signed up for) (?:this|the|my|a|` +
        `an) (?:\\w+ ){0,2}${ACCOUNT}(?= (?:in|last|on|a|two|three|\\d))`,
      `\\b${ACCOUNT} ${BEEN}opened\\b`,
    ),
  },
  {
    kind: 'limit-raised',
    done: anyOf(
      `\\b${LIMIT} ${FEW_WORDS}(?:was |were |got |has been |just )?(?:raised|increased|doubled|upped|bumped)\\b`,
      `\\b(?:raised|increased|doubled|upped|bumped) (?:my|our|the) (?:\\w+ ){0,4}${LIMIT}`,
      '\\b(?:got|received|gave me) (?:a |an )?(?:\\w+ )?(?:cli|credit limit increase)\\b',
    ),
  },
]
