import { useEffect, useState } from 'preact/hooks'
import { readSync, watchSync, type SyncSetting } from '../../store/sync-setting.ts'

/** Whether this device takes part; undefined until that is known. */
export function useSync(): SyncSetting | undefined {
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
