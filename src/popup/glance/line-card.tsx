import type { Estimate } from '../../diagnosis/diagnosis.ts'
import type { EventKind } from '../../events/kind.ts'
import type { Text } from '../../text/index.ts'
import type { ScreenProps } from '../actions.ts'
import { StateTag } from '../frame/state-tag.tsx'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { RangeBar } from '../parts/range-bar.tsx'
import { bandOf, riskWithin } from '../result/band.ts'
import { checkupOf } from '../result/checkup-of.ts'
import { headlineOf } from '../result/headline.ts'
import { changes, lastBefore, type Change } from './changes.ts'

/** One line at a glance: state, the headline of its result, its risk or chance, what changed, and a quick way to say what did. */
export function LineCard(props: ScreenProps) {
  const { line, diagnosis, text, today, checkups, actions } = props
  const words = text.glance
  const before = lastBefore(checkups, line.id, today)
  const found = before === undefined ? [] : changes(before, checkupOf(diagnosis))
  const ahead = aheadOf(props)
  return (
    <Card>
      <div class="row line-head">
        <h2 class="name"><bdi>{lineName(line, text)}</bdi></h2>
        <StateTag diagnosis={diagnosis} text={text} />
      </div>
      <p class="answer">{text.result.headline[headlineOf(diagnosis)]}</p>
      {ahead && (
        <div class="ahead">
          <span>{ahead.said}</span>
          <RangeBar estimate={ahead.estimate} label={ahead.said} />
        </div>
      )}
      <p class="soft">
        {before === undefined
          ? words.changed.first
          : [words.changed.since(text.format.dayWords(before.date, today)), found.map((change) => changeWords(change, text)).join(words.changed.join) || words.changed.nothing].join(words.changed.colon)}
      </p>
      <div class="row">
        <Button kind="primary" onClick={() => actions.chooseLine(line.id)} aria-label={words.lookAt(lineName(line, text))}>{words.look}</Button>
        <Button onClick={() => void happened(diagnosis.reopening === null ? null : 'line-reopened')}>{diagnosis.reopening === null ? words.worse : words.back}</Button>
      </div>
    </Card>
  )

  async function happened(kind: EventKind | null) {
    // What became of an open line takes more than a tap to tell: cut, paused and closed are different things.
    if (kind === null) {
      actions.chooseLine(line.id)
      actions.go('records', 'line-closed')
      return
    }
    const event = { id: crypto.randomUUID(), kind, line: line.id, date: today, source: 'typed' }
    if (await actions.saveEvents([event])) actions.say(words.noted, () => void actions.removeEvent(event.id))
  }
}

/** The risk of an open line in a word, or the chance that a closed one comes back; nothing for one closed on the person's wish. */
function aheadOf({ diagnosis: { risk, reopening, state }, text }: ScreenProps): { said: string; estimate: Estimate } | null {
  const words = text.glance
  if (reopening !== null) {
    const estimate = riskWithin(reopening.within, 90)
    return { estimate, said: words.openLine(text.format.shareWords(estimate.p, estimate.low, estimate.high)) }
  }
  if (risk === null) return null
  const estimate = riskWithin(risk, 90)
  const band = text.result.outlook.band[bandOf(estimate.p)]
  return { estimate, said: state === 'reopened' ? words.reopenedLine(band) : words.riskLine(band) }
}

function changeWords(change: Change, text: Text): string {
  const words = text.glance.changed
  const states: Readonly<Record<string, string>> = text.states
  const causes: Readonly<Record<string, { name: string }>> = text.causes
  switch (change.what) {
    case 'state': return words.state(states[change.from] ?? change.from, states[change.to] ?? change.to)
    case 'top': return words.top(causes[change.cause]?.name ?? change.cause)
    case 'cause': return words.cause(causes[change.cause]?.name ?? change.cause, change.up)
    default: return words[change.what](change.up)
  }
}
