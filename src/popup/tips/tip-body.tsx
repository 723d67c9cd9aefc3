import { causeIds } from '../../knowledge/causes.ts'
import type { Tip } from '../../knowledge/advice-types.ts'
import type { TipId } from '../../knowledge/tips.ts'
import type { Text } from '../../text/index.ts'
import { TipBasis } from '../ledger/rule-basis.tsx'
import { CiteAdvice } from '../parts/cite-advice.tsx'

export type KnownTip = Tip & Readonly<{ id: TipId }>

type TipBodyProps = { tip: KnownTip; causes: readonly string[]; text: Text }

/** What to do and why, what it costs, when it shows, what it changes, which causes it answers, and what says so. */
export function TipBody({ tip, causes, text }: TipBodyProps) {
  const words = text.tipsScreen
  const { do: action, why, effect } = text.tips[tip.id]
  const answered = causeIds.filter((id) => causes.includes(id)).map((id) => text.causes[id].name)
  const after = tip.effectAfterDays === null ? words.after.unknown : words.after.days(text.format.days(tip.effectAfterDays.value))
  return (
    <div class="stack tip-body">
      <p>{action}</p>
      <p class="note">{why}</p>
      <p class="note">{effect}</p>
      <dl class="facts">
        <div><dt>{words.effort.label}</dt><dd>{words.effort.of[tip.effort]}</dd></div>
        <div><dt>{words.after.label}</dt><dd>{after}</dd></div>
        <div><dt>{words.changes.label}</dt><dd>{text.format.list(tip.changes.map((change) => words.changes.of[change]))}</dd></div>
        <div><dt>{words.answers}</dt><dd>{answered.length === 0 ? words.anyCause : text.format.list(answered)}</dd></div>
      </dl>
      <CiteAdvice advice={tip} text={text} />
      <TipBasis tip={tip.id} text={text} />
    </div>
  )
}

