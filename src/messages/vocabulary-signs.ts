/** Signs that take no place on the screen: marks of direction and width, variation selectors, the joint of pictures. */
export const INVISIBLE = /^(?:\p{Cf}|\p{Variation_Selector})$/u

/** Pictures that decorate a message and say nothing; arrows and digits in circles are letters to NFKC. */
export const PICTURE = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|[\u2190-\u21ff\u2500-\u27bf\u2b00-\u2bff])$/u

/** A sign of the tables, and what is written for it: other quotation marks, dashes, and characters chosen to get past a filter. */
export const LOOKALIKES: readonly (readonly [plain: string, others: string])[] = [
  ['。', '．｡'], [',', '，﹐'], ['-', '—–－―‐‑'], ['~', '～〜'], ['"', '“”„「」『』﹁﹂'], ['\'', '‘’'], ['.', '·•・'],
  ['微', '薇威溦徽'], ['信', '伩'], ['贷', '岱'], ['征', '怔'], ['号', '呺'], ['呗', '贝貝唄'],
]

/** Where a clause ends in a plain message, and where a sentence does. */
export const CLAUSE_END = /[,。!?;:\n()]/
export const SENTENCE_END = /[。!?;\n]/

/** Sentences in a row; a full stop in a number or an abbreviation ends none. */
export const SENTENCES = /[。!?;\n]+|\.(?=\s|$)/

/** A run of words between two pauses. */
export const CLAUSES = /[^,.。!?;\n]+/g

/** What parts phrases that say one thing each; a full stop in a number or an abbreviation parts nothing. */
export const PARTS = /[,。;!?:\n()、]|\.(?=\s|$)/
