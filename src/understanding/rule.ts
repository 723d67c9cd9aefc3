import type { EventKind } from '../events/kind.ts'

/**
 * How a kind of event is said. `done`: the words themselves say that it happened ("没了"). `bare`: they only name it ("提前还款"),
 * so that what stands around them decides. `none`: they say that it did not happen. Every pattern is global and looks no farther
 * than one clause, with gaps of bounded length. `also`: a second kind that is meant by the same words. `topic`: only where a
 * credit line is spoken of. `reason` goes into the event. A rule without a kind takes words away that mean something else.
 */
export type Rule = Readonly<{
  kind: EventKind | null
  done?: RegExp
  bare?: RegExp
  none?: RegExp
  also?: EventKind
  topic?: true
  reason?: 'self'
}>
