import type { CreditLine } from '../../events/line.ts'
import type { Actions } from '../actions.ts'
import { TellDue } from '../due/tell-due.tsx'
import { StateTag } from '../frame/state-tag.tsx'
import type { Inside } from '../frame/use-inside.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { RangeBar } from '../parts/range-bar.tsx'
import { WarnedLines } from '../warn/warned-lines.tsx'
import { riskWarned } from '../warn/warned.ts'
import type { Checkup } from '../../store/checkups.ts'
import { aheadWords } from './ahead-words.ts'
import { changeWords } from './change-words.ts'
import { changes } from './changes.ts'
import type { GlanceProps } from './glance-props.ts'
import type { SeenLine } from './seen-line.ts'

type LineCardProps = GlanceProps & Readonly<{
  line: CreditLine
  one: SeenLine
  /** The last check-up before today; undefined before the second. */
  before: Checkup | undefined
  /** The only line there is, so that its button is the main one of the screen. */
  alone: boolean
}>

/** One line at a glance: state, the headline of its result, its risk or chance, what changed, and a quick way to say what did. */
export function LineCard({ line, one, text, today, actions, change, inside, enter, before, alone, settings }: LineCardProps) {
  const words = text.glance
  const name = lineName(line, text)
  const ahead = one.ahead && aheadWords(one.ahead, text)
  return (
    <Card>
      <div class="row line-head">
        <h2 class="name"><bdi>{name}</bdi></h2>
        <StateTag {...one} text={text} />
      </div>
      <p class="answer">{text.headlines[one.headline]}</p>
      {one.ahead && ahead && (
        <div class="ahead">
          <span>{ahead}</span>
          <RangeBar estimate={one.ahead.estimate} label={ahead} />
        </div>
      )}
      <WarnedLines warned={riskWarned(settings.warn, one.shut ? null : one.ahead?.estimate ?? null)} text={text} />
      {before && <p class="soft">{changeWords(changes(before, one.checkup), text.format.dayWords(before.date, today), text)}</p>}
      <div class="row">
        <Button kind={alone ? 'primary' : 'quiet'} onClick={() => actions.chooseLine(line.id)} aria-label={words.lookAt(name)}>
          {words.look}
        </Button>
        {before && <Button kind="plain" onClick={toHistory} aria-label={words.historyOf(name)}>{words.history}</Button>}
        {one.shut
          ? <Button onClick={() => change(cameBack)}>{words.back}</Button>
          : <Button onClick={tellWhat}>{words.worse}</Button>}
        <TellDue label={text.due.tell} onOpen={enter} form={(close) => inside && dueForm(inside, close)} />
      </div>
    </Card>
  )

  function toHistory() {
    actions.chooseLine(line.id)
    actions.go('history')
  }

  function dueForm({ rooms: { DueForm }, frame }: Inside, close: () => void) {
    return <DueForm {...frame} line={line.id} before={null} onClose={close} />
  }

  async function cameBack({ saveEvents, removeEvent }: Actions) {
    const event = { id: crypto.randomUUID(), kind: 'line-reopened', line: line.id, date: today, source: 'typed' } as const
    if (await saveEvents([event])) actions.say(words.noted, () => void removeEvent(event.id))
  }

  /** What became of an open line takes more than a tap to tell: cut, paused and closed are different things. */
  function tellWhat() {
    actions.chooseLine(line.id)
    actions.go('records', 'line-closed')
  }
}
