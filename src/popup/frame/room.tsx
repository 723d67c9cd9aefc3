import { useEffect, useMemo, useRef } from 'preact/hooks'
import { diagnose } from '../../diagnosis/diagnose.ts'
import type { CreditLine } from '../../events/line.ts'
import { knowledge } from '../../knowledge/index.ts'
import type { FrameProps, ScreenProps } from '../actions.ts'
import { Contact } from '../contact/contact.tsx'
import { Glance } from '../glance/glance.tsx'
import { LineEditor } from '../lines/line-editor.tsx'
import { Result } from '../result/result.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { Tips } from '../tips/tips.tsx'
import type { Stored } from '../use-stored.ts'
import type { View } from './use-view.ts'

type RoomProps = FrameProps & Pick<Stored, 'progress' | 'reminders' | 'checkups'> & { line: CreditLine; view: View }

/** The room that one is in, about the current line; a new one is announced and begins at its top. */
export function Room({ line, view, ...props }: RoomProps) {
  const { caseFile, today } = props
  const diagnosis = useMemo(() => diagnose(caseFile, line.id, today, knowledge), [caseFile, line.id, today])
  const place = useRef<HTMLElement>(null)
  const entered = useRef(false)
  useEffect(() => {
    // Not on the first one: nobody went there, and the focus belongs to the browser.
    if (entered.current && view.focus === null) place.current?.focus({ preventScroll: true })
    if (entered.current && view.focus === null) window.scrollTo(0, 0)
    entered.current = true
  }, [view.screen, view.glance, line.id])
  const screen: ScreenProps = { ...props, line, diagnosis }
  return <main class="screen" ref={place} tabIndex={-1} data-screen={view.screen}>{inside(view, screen)}</main>
}

function inside({ screen, glance }: View, props: ScreenProps) {
  switch (screen) {
    case 'records': return <Timeline {...props} />
    case 'tips': return <Tips {...props} />
    case 'contact': return <Contact {...props} />
    case 'line': return <LineEditor {...props} />
    default: return glance ? <Glance {...props} /> : <Result key={props.line.id} {...props} />
  }
}
