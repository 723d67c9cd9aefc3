import type { Relief } from '../../diagnosis/diagnosis.ts'
import type { Text } from '../../text/index.ts'
import type { ScreenProps } from '../actions.ts'
import { RuleBasis } from '../ledger/rule-basis.tsx'
import { Button } from '../parts/button.tsx'
import { Cite } from '../parts/cite.tsx'
import { Times } from './times.tsx'

/** Something told that speaks against a cause, and by how much. */
export function ReliefRow({ relief, text, caseFile, actions }: ScreenProps & { relief: Relief }) {
  const { by, id, factor, events, parameter } = relief
  const event = caseFile.events.find((one) => events.includes(one.id))
  return (
    <li class="reason">
      <span>
        {reliefWords(relief, event && text.kinds[event.kind].name, text)}
        <Cite parameter={parameter} text={text} />
        {event && <Button kind="plain" onClick={() => actions.go('records', event.id)}>{text.result.reasons.toEvent}</Button>}
      </span>
      <Times factor={factor} text={text} />
      <RuleBasis part={by === 'protection' ? 'protections' : 'indicators'} id={id} text={text} go={actions.go} />
    </li>
  )
}

function reliefWords({ by, id }: Relief, kind: string | undefined, text: Text): string {
  const words = text.result.reasons
  const known: Readonly<Record<string, { name: string }>> = by === 'protection' ? text.protections : text.indicators
  const name = known[id]?.name ?? ''
  if (by === 'protection') return name
  return by === 'none' ? words.denied(kind ?? name) : words.lowReading(name)
}
