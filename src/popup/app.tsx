import type { VNode } from 'preact'
import { useRef } from 'preact/hooks'
import type { Day } from '../events/day.ts'
import { forgetKey } from '../store/held-key.ts'
import { isLockSeen } from '../store/sealing.ts'
import type { FirstText } from '../text/index.ts'
import { Header } from './frame/header.tsx'
import { LineMenu } from './frame/line-menu.tsx'
import { openTab } from './frame/open-tab.ts'
import { Place } from './frame/place.tsx'
import type { ViewActions } from './frame/stored-actions.ts'
import { Notices, Trouble } from './frame/trouble.tsx'
import { useInside } from './frame/use-inside.ts'
import { usePlace } from './frame/use-place.ts'
import { currentLine, useView } from './frame/use-view.ts'
import { Waiting } from './frame/waiting.tsx'
import { Glance } from './glance/glance.tsx'
import { useLook } from './glance/use-look.ts'
import { IconButton } from './parts/button.tsx'
import { Tabs } from './parts/tabs.tsx'
import { Toast } from './parts/toast.tsx'
import type { Stored } from './stored.ts'

const tabs = ['checkup', 'records', 'tips', 'contact'] as const

type AppProps = {
  text: FirstText
  today: Day
  stored: Stored
  wide: boolean
  onRetry: () => void
  onDrafts: (drafts: Stored['drafts']) => void
}

/**
 * The frame and the room that one is in. Everything it shows comes from `stored`; everything it does goes through the actions. The
 * glance is there from the start; what lies behind it is loaded, and until it is there the page stays as it was.
 */
export function App({ text, today, stored, wide, onRetry, onDrafts }: AppProps) {
  const { view, message, setMessage, refusal, actions: viewActions } = useView()
  const { leave, back } = usePlace(view)
  const actions: ViewActions = {
    ...viewActions,
    go: (screen, focus) => {
      if (screen === 'ledger') leave()
      viewActions.go(screen, focus)
    },
  }
  const { loaded, reminders } = stored
  const caseFile = loaded.case
  const line = currentLine(caseFile.lines, view.line)
  const begun = loaded.status === 'loaded' || loaded.status === 'restored' || loaded.status === 'fresh'
  const locked = loaded.status === 'locked'
  const inSettings = view.screen === 'settings' && !locked
  const inLedger = view.screen === 'ledger' && !locked
  const asking = begun && !inSettings && !inLedger && (line === undefined || view.adding)
  const glancing = line !== undefined && !asking && view.screen === 'checkup' && view.glance
  // What is said of repayments and steps takes more words than the glance has of its own.
  const owing = reminders.some(({ about }) => about !== 'recheck')
  const behind = useInside(glancing ? owing : begun || inSettings || inLedger || locked, {
    stored, viewActions: actions, onDrafts, language: text.language, today, wide, focus: view.focus,
  })
  const { inside, change } = behind
  const seen = useLook(stored, today, glancing)
  const shown = useRef<VNode | null>(null)

  const room = roomNow()
  if (room) shown.current = page(room)
  return shown.current ?? <Waiting text={text} />

  function roomNow(): VNode | null {
    if (glancing) {
      if (seen === null || (owing && inside === null)) return null
      const glance = <Glance {...stored} {...behind} {...{ text, today, caseFile, actions, seen }} />
      return <Place view={view} line={line.id} back={back}>{glance}</Place>
    }
    if (!begun && !inSettings && !inLedger && !locked) return trouble()
    if (inside === null) return null
    const { rooms: { Settings, Ledger, FirstRun, Room, Unlock }, frame } = inside
    if (locked) return <Unlock {...frame} onOpened={onRetry} onDeleted={restart} />
    if (inSettings) return <Settings {...frame} />
    if (asking) return <FirstRun {...frame} onDone={actions.chooseLine} onCancel={line && (() => actions.chooseLine(line.id))} />
    if (line === undefined) return <main class="screen" tabIndex={-1}><Ledger {...frame} line={null} from={view.from} /></main>
    return <Place view={view} line={line.id} back={back}><Room {...stored} {...frame} line={line} view={view} /></Place>
  }

  function restart() {
    actions.go('settings', 'restore')
    onRetry()
  }

  function trouble() {
    return (
      <Trouble
        status={loaded.status === 'newer' || loaded.status === 'damaged' ? loaded.status : 'unavailable'} text={text}
        notices={loaded.notices} onRetry={onRetry} onRestore={() => actions.go('settings', 'restore')}
        onStartOver={() => change(({ deleteEverything }) => void deleteEverything(onRetry))}
      />
    )
  }

  function page(inner: VNode) {
    return (
      <>
        <Header
          text={text} wide={wide} onSettings={inSettings || locked ? undefined : () => actions.go('settings')} onOpenTab={openTab}
          onLock={locked || !isLockSeen() ? undefined : () => void forgetKey()}
        >
          {line === undefined && inSettings && <IconButton name="back" label={text.frame.back} onClick={() => actions.go('checkup')} />}
          {line === undefined || asking
            ? <span class="name">{text.frame.name}</span>
            : <>
                <LineMenu {...{ text, actions }} lines={caseFile.lines} current={glancing ? null : line} />
                {!glancing && inside && <inside.rooms.LineState {...inside.frame} line={line} />}
              </>}
        </Header>
        <div class="body">
          {begun && <Notices loaded={loaded} text={text} today={today} onBackup={() => actions.go('settings')} />}
          {refusal !== null && inside && (
            <inside.rooms.Refused {...inside.frame} refusal={refusal} onWorks={() => actions.refused(null)} />
          )}
          {inner}
          {inside && <inside.rooms.CrisisWatch text={inside.frame.text} />}
          <Toast message={message} undoLabel={text.frame.undo} closeLabel={text.frame.gotIt} onClose={() => setMessage(null)} />
          {line !== undefined && !asking && (
            <Tabs
              label={text.frame.tabsLabel} current={tabs.find((tab) => tab === view.screen) ?? null}
              tabs={tabs.map((id) => ({ id, name: text.frame.tabs[id] }))} onGo={actions.go}
            />
          )}
        </div>
      </>
    )
  }
}
