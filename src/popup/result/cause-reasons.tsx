import type { CauseShare, FindingTerm } from '../../diagnosis/diagnosis.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import { model } from '../../knowledge/model.ts'
import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { Text } from '../../text/index.ts'
import type { ScreenProps } from '../actions.ts'
import { Cite, CiteSource } from '../parts/cite.tsx'
import { reasonsOf } from './reasons.ts'
import { ReasonRow } from './reason-row.tsx'

/** Everything that speaks for or against a cause, largest first, each with where its number comes from. */
export function CauseReasons({ cause, ...props }: ScreenProps & { cause: CauseShare<CauseId> }) {
  const { text } = props
  const words = text.result.reasons
  const { percent, percentRange, chanceWords, number } = text.format
  const { shown, rest, findings } = reasonsOf(cause)
  const { watch } = text.causes[cause.cause]
  const size = percentRange(cause.share, cause.low, cause.high)
  return (
    <div class="reasons">
      <p>{cause.low === null ? words.shareSoft(size) : words.share(size)}</p>
      {cause.first !== null && <p>{words.first(chanceWords(cause.first, null, null))}</p>}
      <h3>{words.terms}</h3>
      <ul>
        {shown.map((reason) => <ReasonRow {...props} key={[reason.event, reason.indicator, reason.told].join(' ')} reason={reason} />)}
        {rest.count > 0 && (
          <li class="reason">
            <span>{words.rest(number(rest.count))}</span>
            <span class="size">{percent(rest.share)}</span>
          </li>
        )}
      </ul>
      {findings.length > 0 && <h3>{words.findings}</h3>}
      <ul>{findings.map((finding) => <Finding key={`${finding.finding} ${finding.event}`} finding={finding} text={text} />)}</ul>
      {cause.policies.length > 0 && <h3>{words.policies}</h3>}
      <ul>{cause.policies.map((id) => <Policy key={id} id={id} text={text} />)}</ul>
      {watch !== undefined && <><h3>{words.watch}</h3><p>{watch}</p></>}
      <p class="note">{words.grade}</p>
    </div>
  )
}

function Finding({ finding: { finding, factor, parameter }, text }: { finding: FindingTerm; text: Text }) {
  const words = text.result.reasons
  const known: Readonly<Record<string, { name: string; what: string }>> = text.findings
  const named = known[finding]
  return (
    <li class="reason">
      <span>
        {named?.name}
        <span class="note">{named?.what}</span>
        <Cite parameter={parameter} text={text} />
      </span>
      <span class="size">
        {factor > 1 ? words.more : words.less}
        <span class="note">{words.times(text.format.number(Math.round(factor * 100) / 100))}</span>
      </span>
    </li>
  )
}

function Policy({ id, text }: { id: string; text: Text }) {
  const known: Readonly<Record<string, { name: string; what: string }>> = text.policies
  const source = model.calendar.find((policy) => policy.id === id)?.source
  return (
    <li class="reason">
      <span>
        {known[id]?.name}
        <span class="note">{known[id]?.what}</span>
        {source !== undefined && isSourceId(source) && <CiteSource source={sources[source]} text={text} />}
      </span>
    </li>
  )
}
