import type { CauseShare } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { ScreenProps } from '../actions.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { RangeBar } from '../parts/range-bar.tsx'
import { CauseReasons } from './cause-reasons.tsx'
import { shownCauses } from './shown-causes.ts'

/** Three to five causes, each with its range and, one tap away, its reasons. */
export function Causes(props: ScreenProps) {
  const { text, diagnosis } = props
  const words = text.result.causes
  const { shown, others } = shownCauses(diagnosis.causes)
  const title = diagnosis.state === 'reopened' ? words.reopened : diagnosis.risk === null ? words.title : words.open
  return (
    <Card title={title}>
      <ul class="causes">{shown.map((cause) => <li key={cause.cause}><Cause {...props} cause={cause} /></li>)}</ul>
      <p class="note">{words.note}</p>
      {others.length > 0 && (
        <Disclosure summary={words.more(text.format.number(others.length))} back={text.frame.close}>
          <ul class="causes">{others.map((cause) => <li key={cause.cause}><Cause {...props} cause={cause} /></li>)}</ul>
        </Disclosure>
      )}
    </Card>
  )
}

function Cause({ cause, ...props }: ScreenProps & { cause: CauseShare<CauseId> }) {
  const { text } = props
  const { share, low, high, layer } = cause
  const { name, why } = text.causes[cause.cause]
  const words = text.format.shareWords(share, low, high)
  return (
    <Disclosure
      look="row" back={text.frame.close}
      summary={
        <span class="cause">
          <span class="name">{name}</span>
          <span class="range" data-layer={layer}>
            <RangeBar estimate={{ p: share, low, high }} label={text.result.causes.label(name, words)} layer={layer} />
            <span class="note" aria-hidden="true">{words}</span>
          </span>
          <span class="why">{why}</span>
        </span>
      }
    >
      <CauseReasons {...props} cause={cause} />
    </Disclosure>
  )
}
