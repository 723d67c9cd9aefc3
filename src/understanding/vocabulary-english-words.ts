/** Parts that many English phrases share. Texts are in small letters, with plain apostrophes. */

const ISSUER = 'amex|american express|capital one|cap one|citi|citibank|klarna|affirm|afterpay|paypal|' +
  'jiebei|huabei|weilidai|baitiao|jintiao'
/** What can be borrowed. */
export const LIMIT = '(?:limits?|available credit|credit available|(?<!on)lines?(?: of credit)?|cls?|(?:purchas\\w+|spending|buying|borrowing) power)(?! on the\\b| up)\\b'
/** What is lent from. */
export const ACCOUNT = `(?:accounts?|cards?|lines?(?: of credit)?|credit|${ISSUER})\\b`
/** A few words of the same thought. */
export const FEW_WORDS = '(?:[a-z\'/-]+ ){0,4}'
/** Whose it is. */
export const MY = '(?:my|our|the|all|both|some|one|two|three|four|five|most|several|multiple|half|an?|another|this|that|these|those|your|of)'
export const MINE = `${MY} (?:[a-z'/-]+ ){0,6}`
const HOW = 'just|now|then|all|also|again|never|later|even|since|both|already|only|immediately|arbitrarily|\\w+ly'
/** Done to it: "was suddenly", "has now been", "got". */
export const BEEN = `(?:(?:was|were|is|are|got|gets?|getting|been|being|ha[sd]|have|${HOW}),? ){1,5}`
export const CUT = '(?:cut|slashed|reduced|lowered|decreased|dropped|chopped|halved|trimmed|shrunk|downgraded|clipped)'
export const CUTTING = '(?:cut|slash|reduc|lower|decreas|chop|drop|halv)(?:e|p?ing|t?ing)?'
export const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|couple|multiple|some|another|many|of|\\d{1,3})'
/** An amount of money, in whatever currency. */
export const SUM = '(?:[$¥£€] ?)?\\d[\\d,.]{0,9}k?'
