import { useEffect, useRef } from 'preact/hooks'
import type { CreditLine } from '../../events/line.ts'
import type { FrameProps, ScreenProps } from '../actions.ts'
import { Contact } from '../contact/contact.tsx'
import { Glance } from '../glance/glance.tsx'
import { seenLine } from '../glance/seen-line.ts'
import { History } from '../history/history.tsx'
import { Ledger } from '../ledger/ledger.tsx'
import { LineEditor } from '../lines/line-editor.tsx'
import { Report } from '../report/report.tsx'
import { Result } from '../result/result.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { Tips } from '../tips/tips.tsx'
import type { Stored } from '../use-stored.ts'
import { Kept } from './kept.tsx'
import type { Diagnoses } from './use-diagnoses.ts'
import type { View } from './use-view.ts'

type RoomProps = FrameProps & Pick<Stored, 'progress' | 'reminders' | 'checkups'> & { line: CreditLine; view: View; diagnoses: Diagnoses }

/** The room that one is in, about the current line; a new one is announced and begins at its top. */
export function Room({ line, view, diagnoses, ...props }: RoomProps) {
  const place = useRef<HTMLElement>(null)
  const entered = useRef(false)
  useEffect(() => {
    // Not when the popup opens: nobody went there, and the focus belongs to the browser.
    if ((entered.current || view.line !== null) && view.focus === null) {
      place.current?.focus({ preventScroll: true })
      window.scrollTo(0, 0)
    }
    entered.current = true
  }, [view.screen, view.glance, line.id])
  const glancing = view.screen === 'checkup' && view.glance
  // Ranges take most of the time; only the result shows them.
  const diagnosis = view.screen === 'checkup' && !glancing ? diagnoses.full(line.id) : diagnoses.quick(line.id)
  const screen: ScreenProps = { ...props, line, diagnosis }
  const away = view.screen === 'ledger'
  const room = away ? view.from : view.screen
  return (
    <main class="screen" ref={place} tabIndex={-1} data-screen={view.screen}>
      <Kept key={`${room} ${line.id}`} away={away}>
        {glancing
          ? <Glance {...screen} seen={props.caseFile.lines.map(({ id }) => seenLine(diagnoses.quick(id)))} />
          : inside(room, screen)}
      </Kept>
      {away && <Ledger {...screen} from={view.from} />}
    </main>
  )
}

function inside(room: View['screen'], props: ScreenProps) {
  switch (room) {
    case 'records': return <Timeline {...props} />
    case 'tips': return <Tips {...props} />
    case 'contact': return <Contact {...props} />
    case 'report': return <Report {...props} />
    case 'history': return <History {...props} />
    case 'line': return <LineEditor {...props} />
    case 'settings': return null
    default: return <Result key={props.line.id} {...props} />
  }
}
