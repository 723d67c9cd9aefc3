/** Longest text of one field, in UTF-16 units. */
export const MAX_STRING = 2_000
export const MAX_EVENTS = 20_000
export const MAX_LINES = 100
/** Levels of objects and arrays in a case file, the file itself being the first. */
export const MAX_DEPTH = 6
/** Longest case file, in UTF-16 units of its text. */
export const MAX_TEXT = 5_000_000
/** Above this no amount of money, score or count in a person's life is meant; it also keeps whole numbers exact. */
export const MAX_NUMBER = 1_000_000_000_000
/** Nobody who can use this had a credit line before. */
export const FIRST_DAY = '1950-01-01'
