import { tableVersion } from '../../diagnosis/table-version.ts'
import type { CaseFile } from '../../events/case-file.ts'
import { digestOfEvents } from '../../events/digest.ts'
import type { CreditLine } from '../../events/line.ts'
import type { Basis } from '../../store/checkups.ts'
import type { Settings } from '../../store/settings.ts'
import { knowledgeFor } from '../ledger/strict-knowledge.ts'

type Switches = Pick<Settings, 'learn' | 'wellSupported'>

/** What a check-up made now is made from. */
export function basisOf({ events }: CaseFile, line: CreditLine, { learn, wellSupported }: Switches): Basis {
  const { model } = knowledgeFor(wellSupported)
  return { table: tableVersion(model), events: events.length, digest: digestOfEvents(events, line), learn, wellSupported }
}

/** The events that a check-up was made from: those told first, as long as none of them was changed or taken away since; else null. */
export function eventsBehind(basis: Basis, { events }: CaseFile, line: CreditLine): CaseFile['events'] | null {
  const first = events.slice(0, basis.events)
  return first.length === basis.events && digestOfEvents(first, line) === basis.digest ? first : null
}
