import type { CauseShare, FindingTerm } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import { model } from '../../knowledge/model.ts'
import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { ScreenProps } from '../actions.ts'
import { RuleBasis } from '../ledger/rule-basis.tsx'
import { Button } from '../parts/button.tsx'
import { Cite, CiteSource } from '../parts/cite.tsx'
import { reasonsOf } from './reasons.ts'
import { ReasonRow } from './reason-row.tsx'
import { ReliefRow } from './relief-row.tsx'
import { Times } from './times.tsx'

/** Both sides of a cause, and what is only assumed of it; largest first, each with where its number comes from. */
export function CauseReasons({ cause, ...props }: ScreenProps & { cause: CauseShare<CauseId> }) {
  const { text } = props
  const words = text.result.reasons
  const { percent, percentRange, chanceWords, number } = text.format
  const { told, assumed, rest, speaking, against, reliefs } = reasonsOf(cause)
  const { watch } = text.causes[cause.cause]
  const size = percentRange(cause.share, cause.low, cause.high)
  return (
    <div class="reasons">
      <p>{cause.low === null ? words.shareSoft(size) : words.share(size)}</p>
      {cause.first !== null && <p>{words.first(chanceWords(cause.first, null, null))}</p>}
      <h3>{words.terms}</h3>
      {told.length + speaking.length + cause.policies.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {told.map((reason) => <ReasonRow {...props} key={`${reason.event} ${reason.indicator}`} reason={reason} cause={cause.cause} />)}
        {speaking.map((finding) => <Finding {...props} key={finding.finding} finding={finding} />)}
        {cause.policies.map((id) => <Policy key={id} id={id} text={text} actions={props.actions} />)}
      </ul>
      <h3>{words.against}</h3>
      {against.length + reliefs.length === 0 && <p>{words.nothing}</p>}
      <ul>
        {reliefs.map((relief) => <ReliefRow {...props} key={`${relief.by} ${relief.id}`} relief={relief} />)}
        {against.map((finding) => <Finding {...props} key={finding.finding} finding={finding} />)}
      </ul>
      {assumed.length + rest.count > 0 && <h3>{words.assumed}</h3>}
      <ul>
        {assumed.map((reason) => <ReasonRow {...props} key={reason.indicator} reason={reason} cause={cause.cause} />)}
        {rest.count > 0 && (
          <li class="reason">
            <span>{words.rest(number(rest.count))}</span>
            <span class="size">{percent(rest.share)}</span>
          </li>
        )}
      </ul>
      {watch !== undefined && <><h3>{words.watch}</h3><p>{watch}</p></>}
      <p class="note">{words.grade}</p>
    </div>
  )
}

type FindingProps = Pick<ScreenProps, 'text' | 'actions'> & { finding: FindingTerm }

function Finding({ finding: { finding, event, factor, parameter }, text, actions }: FindingProps) {
  const known: Readonly<Record<string, { name: string; what: string }>> = text.findings
  const named = known[finding]
  return (
    <li class="reason">
      <span>
        {named?.name}
        <span class="note">{named?.what}</span>
        <Cite parameter={parameter} text={text} />
        {event !== null && <Button kind="plain" onClick={() => actions.go('records', event)}>{text.result.reasons.toEvent}</Button>}
      </span>
      <Times factor={factor} text={text} />
      <RuleBasis part="findings" id={finding} text={text} go={actions.go} />
    </li>
  )
}

function Policy({ id, text, actions }: Pick<ScreenProps, 'text' | 'actions'> & { id: string }) {
  const known: Readonly<Record<string, { name: string; what: string }>> = text.policies
  const source = model.calendar.find((policy) => policy.id === id)?.source
  return (
    <li class="reason">
      <span>
        {known[id]?.name}
        <span class="note">{known[id]?.what}</span>
        {source !== undefined && isSourceId(source) && <CiteSource source={sources[source]} text={text} />}
      </span>
      <RuleBasis part="policies" id={id} text={text} go={actions.go} />
    </li>
  )
}
