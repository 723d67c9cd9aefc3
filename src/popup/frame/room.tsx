import type { CreditLine } from '../../events/line.ts'
import type { FrameProps, ScreenProps } from '../actions.ts'
import { CaseworkRoom } from '../casework/casework.tsx'
import { Contact } from '../contact/contact.tsx'
import { Drill } from '../drill/drill.tsx'
import { LetterDesk } from '../contact/letter/letter-desk.tsx'
import { DossierRoom } from '../dossier/dossier.tsx'
import { History } from '../history/history.tsx'
import { Ledger } from '../ledger/ledger.tsx'
import { LineEditor } from '../lines/line-editor.tsx'
import { Report } from '../report/report.tsx'
import { Result } from '../result/result.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { WhatIfRoom } from '../what-if/what-if-room.tsx'
import { Tips } from '../tips/tips.tsx'
import type { Stored } from '../stored.ts'
import { diagnosesOf } from './diagnoses.ts'
import { Kept } from './kept.tsx'
import type { View } from './use-view.ts'

type Beside = Pick<Stored, 'progress' | 'reminders' | 'checkups' | 'letters' | 'casework'>
type RoomProps = FrameProps & Beside & { line: CreditLine; view: View }

/** The room that one is in, about the current line. It stays as it is while one reads the rules. */
export function Room({ view: { screen, from }, ...rest }: RoomProps) {
  const away = screen === 'ledger'
  const room = away ? from : screen
  const { quick, full } = diagnosesOf(rest.caseFile, rest.today, rest.settings)
  // Ranges take most of the time; only the result and its print-out show them.
  const diagnosis = room === 'checkup' || room === 'report' ? full(rest.line.id) : quick(rest.line.id)
  const props: ScreenProps = { ...rest, diagnosis }
  return (
    <>
      <Kept key={`${room} ${rest.line.id}`} away={away}>{inside(room, props)}</Kept>
      {away && <Ledger {...props} from={from} />}
    </>
  )
}

function inside(room: View['screen'], props: ScreenProps) {
  switch (room) {
    case 'records': return <Timeline {...props} />
    case 'tips': return <Tips {...props} />
    case 'contact': return <Contact {...props} />
    case 'letter': return <LetterDesk {...props} />
    case 'casework': return <CaseworkRoom {...props} />
    case 'dossier': return <DossierRoom {...props} />
    case 'report': return <Report {...props} />
    case 'what-if': return <WhatIfRoom {...props} />
    case 'drill': return <Drill {...props} />
    case 'history': return <History {...props} />
    case 'line': return <LineEditor {...props} />
    case 'settings': return null
    default: return <Result key={props.line.id} {...props} />
  }
}
