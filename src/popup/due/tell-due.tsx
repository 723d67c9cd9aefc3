import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Button } from '../parts/button.tsx'

type TellDueProps = {
  label: string
  /** The form, with how to close it; called while it is open. */
  form: (close: () => void) => ComponentChildren
  onOpen: () => void
}

/** The button that opens the form for a day on which a repayment of a line falls due; the form opens beside it. */
export function TellDue({ label, form, onOpen }: TellDueProps) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLSpanElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.querySelector('button')?.focus()
  }
  const turn = () => {
    if (!open) onOpen()
    setOpen(!open)
  }
  return (
    <>
      <span ref={opener}><Button kind="plain" aria-expanded={open} onClick={turn}>{label}</Button></span>
      {open && form(close)}
    </>
  )
}
