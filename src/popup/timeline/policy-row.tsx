import { policyIds, type PolicyId } from '../../knowledge/ids.ts'
import type { Policy } from '../../knowledge/model-types.ts'
import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { Text } from '../../text/index.ts'
import { CiteSource } from '../parts/cite.tsx'
import { Disclosure } from '../parts/disclosure.tsx'

/** What a public calendar says: not the person's doing, and with its source. Entries without words are not shown. */
export function PolicyRow({ policy, text }: { policy: Policy; text: Text }) {
  const id = policyIds.find((known): known is PolicyId => known === policy.id)
  if (id === undefined) return null
  const { name, what } = text.policies[id]
  const summary = (
    <>
      <span class="when">{text.timeline.date.monthDay(Number(policy.from.slice(8)))}</span>
      <span class="mark" aria-hidden="true" />
      <span class="what">
        <span class="name">{name}</span>
        <span class="unseen">{text.timeline.publicEvent}</span>
      </span>
    </>
  )
  return (
    <li class="item" data-told="calendar" data-layer="market">
      <Disclosure look="row" summary={summary} back={text.timeline.calendar.back}>
        <p>{what}</p>
        {isSourceId(policy.source) && <CiteSource source={sources[policy.source]} text={text} />}
      </Disclosure>
    </li>
  )
}
