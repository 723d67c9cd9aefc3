import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Day } from '../events/day.ts'
import type { Text } from '../text/index.ts'
import type { FrameProps } from './actions.ts'
import { FirstRun } from './first-run/first-run.tsx'
import { Header } from './frame/header.tsx'
import { LineHead } from './frame/line-head.tsx'
import { Room } from './frame/room.tsx'
import { storedActions } from './frame/stored-actions.ts'
import { Notices, Trouble } from './frame/trouble.tsx'
import { useDiagnoses } from './frame/use-diagnoses.ts'
import { usePlace } from './frame/use-place.ts'
import { currentLine, useView } from './frame/use-view.ts'
import { Ledger } from './ledger/ledger.tsx'
import { IconButton } from './parts/button.tsx'
import { Tabs } from './parts/tabs.tsx'
import { Toast } from './parts/toast.tsx'
import { Settings } from './settings/settings.tsx'
import type { Stored } from './use-stored.ts'

const rooms = ['checkup', 'records', 'tips', 'contact'] as const

type AppProps = {
  text: Text
  today: Day
  stored: Stored
  wide: boolean
  onRetry: () => void
  onDrafts: (drafts: Stored['drafts']) => void
}

/** The frame and the room that one is in. Everything it shows comes from `stored`; everything it does goes through the actions. */
export function App({ text, today, stored, wide, onRetry, onDrafts }: AppProps) {
  const { view, message, setMessage, actions: viewActions } = useView()
  const { leave } = usePlace(view)
  const { loaded, settings, drafts } = stored
  const caseFile = loaded.case
  const diagnoses = useDiagnoses(caseFile, today, settings)
  // Actions outlive the render in which they were called, so they look at the newest state.
  const newest = useRef(stored)
  useLayoutEffect(() => { newest.current = stored }, [stored])
  const setDrafts = (drafts: Stored['drafts']) => {
    // At once: a second draft that is changed before the next render must not bring back the first.
    newest.current = { ...newest.current, drafts }
    onDrafts(drafts)
  }
  const go: typeof viewActions.go = (screen, focus) => {
    if (screen === 'ledger') leave()
    viewActions.go(screen, focus)
  }
  const actions = storedActions(
    { caseFile: () => newest.current.loaded.case, drafts: () => newest.current.drafts, setDrafts, today },
    { ...viewActions, go }, { text, say: viewActions.say },
  )
  const frame: FrameProps = { text, language: text.language, caseFile, drafts, today, settings, actions, wide, focus: view.focus }
  const line = currentLine(caseFile.lines, view.line)
  const begun = loaded.status === 'loaded' || loaded.status === 'restored' || loaded.status === 'fresh'
  const inSettings = view.screen === 'settings'
  const inLedger = view.screen === 'ledger'
  const asking = begun && !inSettings && !inLedger && (line === undefined || view.adding)

  return (
    <>
      <Header text={text} wide={wide} onSettings={inSettings ? undefined : () => actions.go('settings')} onOpenTab={actions.openTab}>
        {line === undefined && inSettings && <IconButton name="back" label={text.frame.back} onClick={() => actions.go('checkup')} />}
        {line === undefined || asking
          ? <span class="name">{text.frame.name}</span>
          : <LineHead {...frame} line={line} diagnosis={diagnoses.quick(line.id)} glancing={view.screen === 'checkup' && view.glance} />}
      </Header>
      <div class="body">
        {begun && <Notices loaded={loaded} text={text} today={today} onBackup={() => actions.go('settings')} />}
        {inSettings ? <Settings {...frame} />
          : inLedger && line === undefined ? <main class="screen" tabIndex={-1}><Ledger {...frame} line={null} from={view.from} /></main>
          : asking ? <FirstRun {...frame} onDone={actions.chooseLine} onCancel={line && (() => actions.chooseLine(line.id))} />
          : line !== undefined ? <Room {...frame} {...stored} line={line} view={view} diagnoses={diagnoses} />
          : <Trouble
              status={loaded.status === 'newer' || loaded.status === 'damaged' ? loaded.status : 'unavailable'} text={text}
              onRetry={onRetry} onRestore={() => actions.go('settings')} onStartOver={() => void actions.deleteEverything().then(onRetry)}
            />}
        <Toast message={message} undoLabel={text.frame.undo} closeLabel={text.frame.gotIt} onClose={() => setMessage(null)} />
        {line !== undefined && !asking && (
          <Tabs
            label={text.frame.tabsLabel} current={rooms.find((room) => room === view.screen) ?? null}
            tabs={rooms.map((id) => ({ id, name: text.frame.tabs[id] }))} onGo={actions.go}
          />
        )}
      </div>
    </>
  )
}
