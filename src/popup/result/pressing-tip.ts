import type { Advice } from '../../diagnosis/advise.ts'
import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import { adviceKnowledge } from '../../knowledge/advice.ts'
import type { Condition } from '../../knowledge/advice-types.ts'

/** Somebody else may be at the account or at the money; money is due; papers are. */
export type Pressing = 'fraud' | 'money' | 'papers'

const reasons: Readonly<Partial<Record<Condition, Pressing>>> = {
  'intruder': 'fraud', 'scam': 'fraud', 'arrears': 'money', 'papers-open': 'papers',
}

/** The first of the tips that cannot wait, why it cannot, and the step of the checklist that goes with it; null where all can wait. */
export function pressingTip({ tips, checklist }: Advice): Readonly<{ tip: string; why: Pressing; step: string | null }> | null {
  for (const { id } of tips) {
    const known = adviceKnowledge.tips.find((tip) => tip.id === id)
    const why = known?.urgent === undefined || known.when === undefined ? undefined : reasons[known.when]
    if (why === undefined) continue
    const same = adviceKnowledge.steps.find(({ when, phase }) => phase === 'before' && when === known?.when)
    return { tip: id, why, step: checklist.find((step) => step.id === same?.id && step.status === 'now')?.id ?? null }
  }
  return null
}

/** The diagnosis without what is said before everything else already. */
export function withoutPressing<D extends Diagnosis>(diagnosis: D): D {
  const pressing = pressingTip(diagnosis)
  return pressing === null ? diagnosis : { ...diagnosis, tips: diagnosis.tips.filter(({ id }) => id !== pressing.tip) }
}
