import type { AdviceKnowledge, Standing } from '../knowledge/advice-types.ts'
import { adviseSteps } from './advise-steps.ts'
import { adviseTips } from './advise-tips.ts'
import type { AdviceInput, Advised } from './advised.ts'
import { holds } from './conditions.ts'
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
  const answers: Advised['answers'] = (ids) => {
    const answered = input.causes.filter(({ cause }) => ids.includes(cause)).toSorted((a, b) => b.share - a.share)
    return {
      weight: answered.reduce((sum, { share }) => sum + share, 0),
      largest: answered[0]?.share ?? 0,
      causes: answered.filter(({ share }) => share >= WORTH_NAMING).map(({ cause }) => cause),
      first: largest > 0 && answered[0]?.share === largest,
    }
  }
  const applies: Advised['applies'] = (condition, causes) =>
    condition === undefined || holds(condition, { told, knowledge, ownWish: input.ownWish, ...answers(causes) })
  const advised: Advised = { input, told, standing: standingOf(input.state), answers, applies }
  return { tips: adviseTips(advised, knowledge.tips), checklist: adviseSteps(advised, knowledge.steps) }
}

function standingOf(state: LineState): Standing {
  if (state === 'open' || state === 'unknown') return 'open'
  return state === 'reopened' ? 'reopened' : 'restricted'
}
