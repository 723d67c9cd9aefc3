import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '../parts/button.tsx'

/** The title of a form with the way back. A form that opens begins at its top, and the title is read out. */
export function FormHead({ title, back, onBack }: { title: string; back: string; onBack: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header class="form-head">
      <IconButton name="back" label={back} onClick={onBack} />
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  )
}
