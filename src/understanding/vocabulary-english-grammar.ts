import { oneOf } from './any-of.ts'

/** Right before a thing, in English: it did not happen. */
export const ENGLISH_NOT = '\\b(?:never|not|no|zero|0|without|nor|neither|' +
  '(?:is|was|are|were|have|has|had|did|do|does|could|would|should|wo|ca)n[\'o]?t)' +
  '(?: (?:been|being|had|have|any|a|an|the|my|even|once|ever|really|actually|single|paid|made|one|more|or|other|recent|gotten|got|' +
    'new|do|be|either|yet|' +
  'done|two|too|many|opened|taken)){0,5} ?$'

/** Someone else, in English. "They" are the lender. */
export const ENGLISH_OTHERS = '\\b(?:(?:my|his|her|our|a|their|your) (?:\\w+ )?)?' +
  '(?:friends?|colleagues?|co-?workers?|wife|husband|spouse|partner|mom|mum|mother|dad|father|' +
  'brother|sister|son|daughter|parents?|room-?mate|reader|girlfriend|boyfriend|cousin|uncle|aunt|niece|nephew|neighbou?r|others|people|' +
    'everyone|everybody|' +
  'anyone|anybody|someone|somebody|(?:he|she)(?! (?:\\w+ )?(?:said|says|told|claim|explain|inform|confirm)))(?:\'s)?\\b'

/** A sentence that begins so asks whether something is the case. */
export const ASKED_FIRST = oneOf(
  '^\\W*(?:(?:so|and|but|or|hi|hello|also|then|now|hey|ok|okay|please|just|maybe|question|all|guys|everyone|quick|' +
    'wondering)\\b[,:]? *){0,4}' +
    '(?:(?:do|does|did|will|would|can|could|should|shall|is|are|has|was|were|am|might) (?:i|you|we|they|it|this|that|there|he|she|' +
      'my|the|an?|any(?:one|body|thing)?|' +
    'some(?:one|body)|people|your|our|\\w+ing|amex|chase|citi|discover|klarna|affirm|paypal|capital one|banks?|lenders?)\\b|' +
      '(?:have|had) (?:you|they|your|any(?:one|body)?)\\b|' +
    'any(?:one|body)? (?:else|know|chance|have|had)|what (?:if|happens))',
)
/** ... but not whether what follows these is. */
export const REASON_ASKED = /\b(?:why|how come|because|what happened|the reason|due to|after)\b/

/** Right before what is told as done: it is only possible, feared, meant or wished. */
export const UNREAL_BEFORE = oneOf(
  '\\b(?:will|would|wouldn\'t|won\'t|could|might|may|should|shall|\\w+\'ll|can|going to|gonna|about to|needs? to|wants? to|' +
    '(?<!due |owing |thanks |according |led |used |prior )to)' +
    '(?: (?:not|never|probably|also|even|be|get|being|getting|have|been|likely|just|always)){0,4} ?$',
  '\\b(?:worried|afraid|scared|fear|hope|hoping|wish|instead of|rather than|avoid|whether)(?: (?:it|they|i|my|the|that|of|about|' +
    'would|will|being|getting|be|get|' +
    'might|could)){0,4} ?$',
)
/** Before what is only named: it is only possible, feared, meant or wished. */
export const UNREAL = oneOf(
  '\\b(?:will|would|could|might|may (?:be|get|i|they|it|have)|should|shall|\\w+\'ll|can|can\'t|cannot|going to|gonna|about to|' +
    'wants? (?:to|me)|wanted (?:to|me)|plan(?:ning)?|thinking|' +
    'consider(?:ing)?|afraid|worried|scared|fear|hop(?:e|ing)|wish|avoid|prevent|do ?n.t|do not|not to|instead of|rather than|' +
      'how (?:do|can|could|to|should|would|long|soon)|' +
    'ways? to|try(?:ing)? to|to $|threaten\\w*|let me|please|whether|without|tempted|decid\\w+ to|supposed to|able to|' +
      'asked? (?:\\w+ )?to|told (?:\\w+ )?to|called (?:\\w+ )?to|until|unless)\\b',
)
/** The talk begins anew: nothing before it governs any more. */
export const ENGLISH_WHY = /\b(?:why|how come)\b/g
/** Right before what is only named: it was so. */
export const ENGLISH_DONE_BEFORE = '\\b(?:after|since|despite|due to|because of|following|for|from|having|upon|with|over|given|had|' +
  'have|got|and|of|as|was|include|including|history of|reason|by)' +
  '(?: (?:a|an|my|the|one|two|three|single|several|some|recent|just|your|multiple|me|us|i|two|\\d+|of|being|too|many|or|more|few|' +
    'always|constantly|frequently|repeatedly|previous|past)){0,4} ?$'

/** What a lender's person says. */
export const ENGLISH_SPOKEN = '(?:\\b(?:they|he|she|(?:the |a )?(?:rep(?:resentative)?|' +
  'agent|bank|lender|issuer|supervisor|operator|manager|lady|guy|person|woman|support|' +
  'customer (?:service|support|care)(?: rep\\w*)?|analyst)|amex|chase|citi|capital one|klarna|affirm|paypal|discover) (?:just |' +
    'also |then |only |finally |even |later )?' +
  '(?:said|says|told me|tells me|claim(?:ed|s)?|replied|explained|informed me|stated|responded|answered|confirmed|advised)|' +
    '\\bi was (?:told|informed|advised))' +
  '(?: (?:that|me|it(?:\'s| is| was)|because of|due to|because)){0,4}\\b'
/** Joined to what was said before, without anyone of its own who does it. */
export const GOES_ON_ABOUT = /^ (?:and|but|then|so)(?: (?:then|also|later|never|always|even|just|has|have|had|was|is|not|been))* *$/
