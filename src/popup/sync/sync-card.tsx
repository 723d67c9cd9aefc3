import { useEffect, useState } from 'preact/hooks'
import { readSync, watchSync, type SyncSetting } from '../../store/sync-setting.ts'
import type { FrameProps } from '../actions.ts'
import { useLock } from '../lock/use-lock.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { BeginSync } from './begin-sync.tsx'
import { OpenSync } from './open-sync.tsx'

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

/** Whether this device takes part; undefined until that is known. */
function useSync(): SyncSetting | undefined {
  const [setting, setSetting] = useState<SyncSetting | undefined>(undefined)
  useEffect(() => {
    let here = true
    readSync().then((read) => here && setSetting(read), () => undefined)
    const stop = watchSync(setSetting)
    return () => {
      here = false
      stop()
    }
  }, [])
  return setting
}
