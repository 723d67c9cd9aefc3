import type { Day } from '../events/day.ts'
import type { Lender } from '../events/line.ts'
import type { ScriptId, Subject } from './advice-types.ts'
import type { Basis, Grade } from './types.ts'

/** Whom a text of the kind `escalation` goes to; each is the id of the step that leads there. */
export const letterBodies = [
  'regulator', 'local-bureau', 'central-bank', 'payment-authority', 'market-authority', 'data-authority', 'review', 'mediation',
] as const
export type LetterBody = (typeof letterBodies)[number]

/** What only the person can say. Ids are for ever: what was written is stored by them. */
export const slotIds = [
  'name', 'id-number', 'phone', 'address', 'lender', 'institution', 'institution-address', 'contract', 'event-day', 'happened', 'ticket',
  'amount', 'effect', 'prior-day', 'answer', 'reply-day', 'reply-words', 'disagree', 'report-number', 'report-day', 'entry-holder', 'entry',
  'entry-says', 'entry-right', 'owed', 'due-day', 'hardship', 'refund', 'data-wrong', 'data-delete', 'data-limit', 'statement', 'can-pay',
  'postpone-to', 'outcome', 'proof',
] as const
export type SlotId = (typeof slotIds)[number]

/**
 * How a slot is filled: a line, words of one's own, a day, any (`day`), not ahead (`past`) or not gone (`ahead`), or whether an answer
 * came; and for what it holds: once for the person, once for a line of theirs, or for one text alone.
 */
export type SlotRule = Readonly<{ form: 'line' | 'words' | 'past' | 'day' | 'ahead' | 'answer'; kept: 'person' | 'line' | 'letter' }>

/**
 * When a slot is asked for. `told`: the records hold what happened; `untold`: they do not. `contacted`: a contact was noted. `no-prior`:
 * the step before was not. `no-reply`: no answer to it was noted. `answered`: there is one, noted or told here. `got`: told here.
 */
export type LetterCondition = 'told' | 'untold' | 'contacted' | 'no-prior' | 'no-reply' | 'answered' | 'got'

/** Where a rule applies: everywhere where it names nothing. */
export type Scope = Readonly<{ subjects?: readonly Subject[]; bodies?: readonly LetterBody[]; when?: LetterCondition }>

/** A slot of a kind of text. `must`: no text without it. `known`: unless the person does not know it. `may`: it can be left out. */
export type AskedRule = Scope & Readonly<{ slot: SlotId; need: 'must' | 'known' | 'may' }>

/**
 * A legal ground. `articles`: those whose text was read; empty where the whole instrument is meant. It may be cited from the first to the
 * last day in force (null: still), against these lenders, and only where the grade is A or B.
 */
export type Ground<SourceId extends string = string> = Readonly<{
  source: SourceId
  basis: Basis
  grade: Grade
  articles: readonly number[]
  from: Day
  until: Day | null
  lenders: readonly Lender[]
}>

/** A ground that a kind of text rests on, whatever is asked for. */
export type CitedRule<GroundId extends string = string> = Scope & Readonly<{ ground: GroundId; kinds: readonly ScriptId[] }>

/**
 * Something that can be asked for and granted. `chosen`: unless the person takes it out. `ground`: it is offered only while that is in
 * force, and cites it. `slot`: what has to be said for it. `lender`: only while the lender is not known.
 */
export type RequestRule<GroundId extends string = string> = Scope & Readonly<{
  id: string
  kinds: readonly ScriptId[]
  chosen: boolean
  ground?: GroundId
  slot?: SlotId
  lender?: 'unknown'
}>

/** All that a text is planned from; handed over, as the model is. */
export type LetterRules = Readonly<{
  slots: Readonly<Record<SlotId, SlotRule>>
  asked: Readonly<Record<ScriptId, readonly AskedRule[]>>
  requests: readonly RequestRule[]
  cited: readonly CitedRule[]
  grounds: Readonly<Record<string, Ground>>
}>
