import { useState } from 'preact/hooks'
import { planImport } from '../../store/backup.ts'
import type { ImportPlan } from '../../store/import-plan.ts'
import { SYNC_ROOM } from '../../store/sync-area.ts'
import { endSync, settleSync, syncRound, type Differing, type Round } from '../../store/sync.ts'
import { today as dayOf } from '../../store/today.ts'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { ImportPreview } from '../settings/import-preview.tsx'

type Settling = Readonly<{ differing: Differing; plan: ImportPlan }>

/** What came of the last round, what differs, and how to stop. */
export function OpenSync({ text, caseFile, today, actions, at }: FrameProps & { at: string | null }) {
  const words = text.sync
  const [busy, setBusy] = useState(false)
  const [round, setRound] = useState<Round | 'failed' | null>(null)
  const [settling, setSettling] = useState<Settling | null>(null)
  const run = async (task: () => Promise<Round | null>) => {
    setBusy(true)
    setSettling(null)
    setRound(await task().catch(() => 'failed' as const))
    setBusy(false)
  }
  const end = () => void endSync().then(() => actions.say(words.ended), () => setRound('failed'))
  const look = async (differing: Differing) => setSettling({ differing, plan: await planImport(differing.text, today) })
  return (
    <>
      <p class="strong">{words.on(at === null ? null : text.format.dayWords(dayOf(new Date(at)), today))}</p>
      <p class="note">{words.each}</p>
      <div class="row">
        <Button kind="primary" disabled={busy} onClick={() => void run(() => syncRound(today))}>{words.now}</Button>
        <Button disabled={busy} onClick={end}>{words.end}</Button>
      </div>
      <div role="status" class="stack">
        {busy && <p>{words.busy}</p>}
        {!busy && round !== null && sentences(round).map((sentence) => <p key={sentence}>{sentence}</p>)}
      </div>
      {!busy && round !== null && round !== 'failed' && settling === null && round.differing.map((differing) => (
        <div key={differing.device}><Button onClick={() => void look(differing)}>{words.look}</Button></div>
      ))}
      {settling !== null && (
        <ImportPreview
          {...{ text, caseFile }} plan={settling.plan} instead={words.plan} onCancel={() => setSettling(null)}
          onApply={(choices) => void run(() => settleSync(settling.differing, today, choices))}
        />
      )}
    </>
  )

  function sentences(came: Round | 'failed'): readonly string[] {
    if (came === 'failed') return [words.failed]
    const kilobytes = (bytes: number) => Math.ceil(bytes / 1024)
    return [
      words.did(came.added), ...came.full ? [words.full(kilobytes(came.used), kilobytes(SYNC_ROOM))] : [],
      ...came.unread > 0 ? [words.unread] : [], ...came.differing.map(({ conflicts }) => words.differs(conflicts)),
    ]
  }
}
