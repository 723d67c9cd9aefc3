import type { ComponentChildren } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { onEscape } from '../on-escape.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

type DisclosureProps = {
  /** What one presses to open: words, or a whole row. */
  summary: ComponentChildren
  /** The words of the button that closes it at the end of what was opened. */
  back: string
  /** `row` fills the width, with the arrow at the end; `plain` looks like a link. */
  look?: 'row' | 'plain'
  /** Open from the start, where somebody was sent to this place. */
  initiallyOpen?: boolean
  children: ComponentChildren
}

/**
 * Opens in place and leads back to where one was: the button at the end and Esc close it, and the focus returns to the opener.
 * What is inside is built only when it is open.
 */
export function Disclosure({ summary, back, look = 'plain', initiallyOpen = false, children }: DisclosureProps) {
  const [open, setOpen] = useState(initiallyOpen)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = () => {
    setOpen(false)
    opener.current?.focus()
  }
  return (
    <div class="disclosure" onKeyDown={open ? onEscape(close) : undefined}>
      <button
        type="button" class="opener" data-look={look} ref={opener} aria-expanded={open} aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {summary}
        <Icon name="forward" />
      </button>
      {open && (
        <div class="inside" id={id}>
          {children}
          <div class="back"><Button kind="plain" onClick={close}>{back}</Button></div>
        </div>
      )}
    </div>
  )
}
