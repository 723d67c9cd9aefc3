import type { FrameProps } from '../actions.ts'
import { useLock } from '../lock/use-lock.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { BeginSync } from './begin-sync.tsx'
import { OpenSync } from './open-sync.tsx'
import { useSync } from './use-sync.ts'

/** Two devices: off unless it is begun here, and only under a lock. */
export function SyncCard(props: FrameProps) {
  const { text } = props
  const words = text.sync
  const lock = useLock()
  const setting = useSync()
  if (lock === null || setting === undefined) return null
  return (
    <Card title={words.title} id="sync">
      <p>{words.what}</p>
      <p class="note">{words.carrier}</p>
      <Disclosure summary={words.cost.title} back={text.settings.export.hide}>
        <ul class="dotted">{words.cost.list.map((one) => <li key={one}>{one}</li>)}</ul>
      </Disclosure>
      {lock.is !== 'open'
        ? <p class="strong">{words.needsLock}</p>
        : setting === null ? <BeginSync {...props} /> : <OpenSync {...props} at={setting.at} />}
    </Card>
  )
}
