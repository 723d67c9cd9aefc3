import type { AdviceKnowledge, Condition, Standing } from '../knowledge/advice-types.ts'
import { adviseSteps } from './advise-steps.ts'
import { adviseTips } from './advise-tips.ts'
import type { AdviceInput, Advised } from './advised.ts'
import { bearOnCauses, bears, holds } from './conditions.ts'
import type { LineState, StepAdvice, TipAdvice } from './diagnosis.ts'
import { toldOf } from './told.ts'

export type { AdviceInput } from './advised.ts'

export type Advice = Readonly<{ tips: readonly TipAdvice[]; checklist: readonly StepAdvice[] }>

/** Causes with less than this are not named as a tip's reason. */
const WORTH_NAMING = 0.02

/** The tips and the contact checklist for one line today. Pure; ids and days only. */
export function advise(input: AdviceInput, knowledge: AdviceKnowledge): Advice {
  const told = toldOf(input.line, input.events, input.today)
  const largest = Math.max(0, ...input.causes.map(({ layer, share }) => (layer === 'unknown' ? 0 : share)))
  const byShare = input.causes.toSorted((a, b) => b.share - a.share)
  const ranked = new Map(byShare.map(({ cause, share }, place) => [cause, { cause, share, place }]))
  const answers: Advised['answers'] = (ids) => {
    const answered = ids.flatMap((id) => ranked.get(id) ?? []).sort((a, b) => a.place - b.place)
    return {
      weight: answered.reduce((sum, { share }) => sum + share, 0),
      largest: answered[0]?.share ?? 0,
      causes: answered.filter(({ share }) => share >= WORTH_NAMING).map(({ cause }) => cause),
      first: largest > 0 && answered[0]?.share === largest,
    }
  }
  const asked = { told, knowledge, ownWish: input.ownWish }
  const known = new Map<Condition, boolean>()
  const applies: Advised['applies'] = (condition, causes) => {
    if (condition === undefined) return true
    if (bearOnCauses(condition)) return bears(condition, answers(causes), knowledge)
    const found = known.get(condition) ?? holds(condition, asked)
    known.set(condition, found)
    return found
  }
  const advised: Advised = { input, told, standing: standingOf(input.state), answers, applies }
  return { tips: adviseTips(advised, knowledge.tips), checklist: adviseSteps(advised, knowledge.steps) }
}

function standingOf(state: LineState): Standing {
  if (state === 'open' || state === 'unknown') return 'open'
  return state === 'reopened' ? 'reopened' : 'restricted'
}
