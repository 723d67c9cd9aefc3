import type { Text } from '../../text/index.ts'
import { LONGEST_TEXT } from '../../understanding/understand.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'

type StoryBoxProps = { value: string; text: Text; onType: (value: string) => void; onRead: () => void }

/** A field for a sentence or a whole story; Ctrl or Cmd with Enter reads it, Enter alone begins a line. */
export function StoryBox({ value, text, onType, onRead }: StoryBoxProps) {
  const words = text.ownWords
  const ready = value.trim() !== ''
  const submit = (event: Event) => {
    event.preventDefault()
    if (ready) onRead()
  }
  return (
    <form class="story-box stack" onSubmit={submit}>
      <Field label={words.label} hint={ready ? words.hint : undefined}>
        {(control) => (
          <textarea
            {...control} class="input" rows={2} maxLength={LONGEST_TEXT} placeholder={words.placeholder} value={value}
            onInput={(event) => onType(event.currentTarget.value)}
            onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing) submit(event) }}
          />
        )}
      </Field>
      {ready && <div><Button kind="primary" type="submit">{words.read}</Button></div>}
    </form>
  )
}
