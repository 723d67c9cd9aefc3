import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { exportBackup } from '../settings/export-backup.ts'
import { useLock } from './use-lock.ts'

/** What to know of an exported file: that anybody can read it, or that it is encrypted, with a way to one that is not. */
export function ExportWords(props: Pick<FrameProps, 'text' | 'today' | 'actions'>) {
  const { text } = props
  const lock = useLock()
  const words = text.lock.export
  if (lock === null || lock.is === 'off') return <p class="note">{text.settings.export.plain}</p>
  return (
    <>
      <p class="note">{words.sealed}</p>
      <Disclosure summary={words.summary} back={text.settings.export.hide}>
        <p>{words.warning}</p>
        <div><Button onClick={() => void exportBackup(props, true)}>{words.button}</Button></div>
      </Disclosure>
    </>
  )
}
