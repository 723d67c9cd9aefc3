import { anyOf } from './any-of.ts'
import type { Rule } from './rule.ts'
import { ACCOUNT, LIMIT, NUMBER } from './vocabulary-english-words.ts'

/** Borrowing, inquiries, debts and other numbers, in English. */
export const ENGLISH_BORROWING: readonly Rule[] = [
  {
    kind: 'loan-opened',
    done: anyOf(
      `\\b(?:took|taken|take|got|gotten) (?:out |on )?${NUMBER} (?:[a-z]+ ){0,2}(?:new |personal |car |auto |home |bank |other |big |` +
        `large ){0,2}(?:loans?|mortgage|debts?)\\b`,
      `\\bopened (?:up )?${NUMBER} (?:[a-z]+ ){0,2}(?:new )?(?:${ACCOUNT}|loans?|credit)`,
      '\\b(?:taken|took|taking) on (?:any |more |new |a |another ){0,2}(?:debts?|loans?)\\b', '\\bnew (?:loans?|credit cards?|debts?)\\b',
      '\\b(?:financed|bought) (?:a|my|the|another) (?:new )?(?:car|house|home|truck)\\b', '\\bopened (?:any|some|more|anything) new\\b',
    ),
  },
  {
    kind: 'credit-inquiry',
    done: anyOf(
      `\\b(?:applied|applying|apply) (?:for|to|at|with) (?:[\\w-]+ ){0,4}?(?:loans?|cards?|credit|lenders?|banks?|mortgage|` +
        `anything|anywhere|accounts?|apartment|bnpl)\\b`,
      '\\bappl(?:ied|ying) (?:anywhere|elsewhere|around)\\b',
      '\\b(?:hard|credit|too many|recent|several|multiple|many|new) (?:credit )?(?:inquir(?:y|ies)|enquir(?:y|ies)|pulls?|searches|' +
        'checks?)\\b',
      '\\b(?:inquir|enquir)(?:y|ies)\\b', '\\b(?:credit )?applications? (?:elsewhere|at other|with other|for other)\\b',
      '\\bpulled my (?:credit|report)\\b', '\\bnew (?:credit )?applications?\\b',
    ),
  },
  {
    kind: 'line-emptied',
    done: anyOf(
      '\\bmax(?:ed|ing) (?:it |them |my (?:\\w+ ){0,2}|the (?:\\w+ ){0,2}|everything |both |all )?out\\b(?: (?:my|the|all|both) \\w+)?',
      `\\bmax(?:ed|ing) out\\b`,
      `\\bused (?:up )?(?:all|my (?:whole|entire|full)|the (?:whole|entire|full))(?: of)?(?: my| the)? ${LIMIT}`,
      '\\bwithdrew (?:everything|the (?:whole|full|entire))',
    ),
  },
  {
    kind: 'drawdown',
    done: anyOf(
      '\\bborrowed\\b(?! (?:from|money from) (?:my|a|friends|family))', '\\bdrew \\d', `\\btook (?:out )?[$¥£€]?\\d`,
      '\\bcash advances?\\b',
    ),
  },
  {
    kind: 'guarantee-given',
    done: anyOf(
      '\\bguarantee(?:d|s)? (?:for|a|my|his|her)\\b', '\\bco-?sign(?:ed|er|ing)\\b', '\\bguarantor\\b',
    ),
  },
  {
    kind: 'cash-out',
    done: anyOf(
      '\\bcash(?:ed|ing)? (?:it )?out\\b', '\\bmanufactured spend(?:ing)?\\b', '\\b(?:bought|buying|lots of) (?:\\w+ ){0,4}gift ?cards\\b',
      '\\bfake (?:purchases?|transactions?)\\b',
    ),
  },
  {
    kind: 'restricted-use',
    done: anyOf(
      '\\b(?:used|put|spent|invested|moved)(?: \\w+){0,4} (?:on|in|into|to|for|buy) (?:\\w+ ){0,4}(?:stocks?|crypto|bitcoin|' +
        'gambling|down ?payment|investments?|investing|house deposit)\\b',
      '\\bhouse deposit\\b',
    ),
  },
  {
    kind: 'debt-collection',
    done: anyOf(
      '\\bdebt collectors?\\b', '\\b(?:sent|sold|went|go|gone|turned over) (?:it )?to (?:a )?(?:collections?|debt collect)',
      '\\bcollections? (?:agency|account|calls?)\\b', '\\bcharged[- ]off\\b', '\\bcharge-?offs?\\b', '\\bsued me\\b',
      '\\bcourt summons\\b', '\\bin collections?\\b', '\\bbankruptcy\\b',
    ),
  },
  {
    kind: 'utilisation',
    done: anyOf(
      '\\butili[sz]ation (?:rate |ratio )?(?:\\w+ ){0,4}(?:and )?(?:\\w+ )?\\d+ ?%',
      '\\butili[sz]ation (?:rate |ratio )?(?:\\w+ ){0,2}(?:skyrocket(?:ed)?|jumped|went up|shot up|increased|high|too high|over|' +
        'above)\\b',
      '\\bhigh (?:credit )?utili[sz]ation\\b',
      '\\b(?:using|used|at|use) (?:about |around |up |over |only |almost |nearly ){0,2}\\d+ ?% of\\b',
      '\\b(?:carry(?:ing)?|carried|running|ran up|had) (?:a |very |really ){0,4}(?:high|large|big|heavy) balances?\\b',
      '\\bbalances? (?:is|are|was|were|got) (?:too |very )?high\\b',
      '\\bincrease in my utili[sz]ation\\b', '\\b(?:proportion|ratio) of balances?\\b', '\\bbalances? (?:to|relative to) (?:my )?(?:credit )?limits?\\b', '\\bat \\d{1,3} ?% (?:usage|utili[sz]ation)\\b',
    ),
  },
  {
    kind: 'score',
    done: anyOf(
      '\\b(?:credit |fico )(?:score|rating)s? ?(?:[\\w-]+ ){0,4}\\d{3}\\b',
      '\\b(?:credit |fico )?(?:score|rating)s? (?:(?:has|have|had|just|also|then|suddenly) ){0,2}(?:dropped|fell|tanked|went down|' +
        'plummeted|decreased|took a hit|was too low|is too low|is low|declined)\\b',
      '\\b(?:low|poor|bad) credit score\\b', '\\bscore (?:is |of |was |at )?\\d{3}\\b', '\\b(?:score|fico) of \\d{3}\\b', '\\bdrop in (?:my )?(?:credit )?score\\b',
    ),
  },
  {
    kind: 'income',
    done: anyOf(
      '\\b(?:income|salary|earn|make|making|earning)s? (?:is |of |about |around |over |' +
        '\\w+ ){0,2}[$¥£€]?\\d[\\d,.]*k?(?! (?:payments?|purchases?|days?|times?|months?|cards?|%))',
    ),
  },
  {
    kind: 'debt',
    done: anyOf(
      '\\b(?:too much|excessive) debt\\b', '\\bdebt[- ]to[- ]income\\b',
      '\\b(?:debts?|owes?|owed) (?:is |of |about |around |over |them |a total of |a balance of |almost |nearly |' +
        'roughly ){0,4}[$¥£€]?\\d[\\d,.]*k?',
    ),
  },
  { kind: 'savings', done: anyOf('\\bsavings (?:is |of |about |around ){0,4}[$¥£€]?\\d[\\d,.]*k?') },
  { kind: 'overspending', done: anyOf('\\bover-?spen(?:t|d|ding)\\b', '\\bspen(?:t|ding) (?:way )?too much\\b') },
]
