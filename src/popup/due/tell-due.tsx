import { useRef, useState } from 'preact/hooks'
import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { DueForm } from './due-form.tsx'

/** The button that opens the form for a day on which a repayment of this line falls due; the form opens beside it. */
export function TellDue({ line, ...props }: Pick<FrameProps, 'text' | 'today' | 'actions'> & { line: string }) {
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLSpanElement>(null)
  const close = () => {
    setOpen(false)
    opener.current?.querySelector('button')?.focus()
  }
  return (
    <>
      <span ref={opener}>
        <Button kind="plain" aria-expanded={open} onClick={() => setOpen(!open)}>{props.text.due.tell}</Button>
      </span>
      {open && <DueForm {...props} line={line} before={null} onClose={close} />}
    </>
  )
}
