import { useMemo } from 'preact/hooks'
import { type Because, becauseOf } from '../../diagnosis/because.ts'
import type { WhatIf } from '../../diagnosis/what-if.ts'
import { asOf } from '../../events/as-of.ts'
import type { CreditEvent } from '../../events/event.ts'
import type { ScreenProps } from '../actions.ts'
import { changes } from '../glance/changes.ts'
import { changeWords } from '../glance/change-words.ts'
import { Card } from '../parts/card.tsx'
import { checkupOf } from '../result/checkup-of.ts'
import { sightOf } from '../what-if/outlooks.ts'
import { movedBy, verdictOf } from '../what-if/verdict-of.ts'
import { eventsBehind } from './basis-of.ts'
import { pastCheckups } from './past-checkups.ts'

/** What changed since the last check-up and because of what: the time that passed, and each thing told since, with how much it moved. */
export function BecauseCard({ checkups, caseFile, line, today, text, settings, diagnosis }: ScreenProps) {
  const words = text.history.because
  const [then] = pastCheckups(checkups, line.id, today)
  const because = useMemo((): Because | null => {
    if (then === undefined) return null
    const known = then.basis === null ? null : eventsBehind(then.basis, caseFile, line)
    return becauseOf(caseFile, known ?? asOf(caseFile, then.date).events, line.id, then.date, today, sightOf(settings))
  }, [then, caseFile, line, today, settings.learn, settings.wellSupported])
  if (then === undefined || because === null) return null
  const day = text.format.dayWords(then.date, today)
  const now = checkupOf(diagnosis)
  return (
    <Card title={words.title(day)}>
      <p>{changeWords(changes(then, now), day, text)}</p>
      <ul class="rows because">
        {because.time !== null && <li><span class="strong">{words.time}</span><Moved effect={because.time} text={text} /></li>}
        {because.moved.map(({ event, effect }) => (
          <li key={event.id}>
            <span class="strong">
              {words.event(nameOf(event, text), text.format.dayWords(event.date, today))}
            </span>
            {effect === null ? <span class="note">{words.state}</span> : <Moved effect={effect} text={text} />}
          </li>
        ))}
      </ul>
      {because.moved.length === 0 && <p>{words.none}</p>}
      {because.more > 0 && <p class="note">{words.more(because.more)}</p>}
      <p class="note">{words.apart}</p>
    </Card>
  )
}

function nameOf({ kind, none }: CreditEvent, text: ScreenProps['text']): string {
  const { name } = text.kinds[kind]
  return none === true ? text.timeline.noneName(name) : name
}

function Moved({ effect, text }: Readonly<{ effect: WhatIf }> & Pick<ScreenProps, 'text'>) {
  const verdict = verdictOf(effect)
  const words = text.history.because
  const by = verdict === 'same' ? null : movedBy(effect, text)
  return <span class="note">{words.moved(text.whatIf.result.columns[effect.about], words.verdicts[verdict], by)}</span>
}
