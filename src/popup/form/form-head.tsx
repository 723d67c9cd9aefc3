import { IconButton } from '../parts/button.tsx'

/** The title of a form with the way back. */
export function FormHead({ title, back, onBack }: { title: string; back: string; onBack: () => void }) {
  return (
    <header class="form-head">
      <IconButton name="back" label={back} onClick={onBack} />
      <h1>{title}</h1>
    </header>
  )
}
