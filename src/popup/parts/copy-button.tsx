import type { RefObject } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from './button.tsx'

type CopyButtonProps = {
  label: string
  copied: string
  /** What to do by hand where the browser does not allow it. */
  failed: string
  text: string
  kind?: 'primary' | 'quiet'
  /** Where the text stands on the screen, to be selected when it cannot be copied. */
  shown: RefObject<HTMLElement | null>
}

/** Copies a text; where that is refused, selects it so that one key press does. */
export function CopyButton({ label, copied, failed, text, kind = 'quiet', shown }: CopyButtonProps) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      select(shown.current)
      setState('failed')
    }
  }
  return (
    <>
      <Button kind={kind} onClick={() => void copy()}>
        {state === 'copied' ? copied : label}
      </Button>
      <span class={state === 'failed' ? 'note' : 'unseen'} role="status">
        {state === 'copied' ? copied : state === 'failed' ? failed : ''}
      </span>
    </>
  )
}

function select(element: HTMLElement | null): void {
  if (element === null) return
  if (element instanceof HTMLTextAreaElement) {
    element.focus()
    element.select()
    return
  }
  getSelection()?.selectAllChildren(element)
}
