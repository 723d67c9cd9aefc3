import type { FrameProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'

/** Says plainly that hearsay is left out of what stands here, with the way to see the difference. */
export function OnlyNote({ text, settings, actions }: Pick<FrameProps, 'text' | 'settings' | 'actions'>) {
  if (!settings.wellSupported) return null
  return (
    <div class="only-on flush">
      <p>{text.ledger.only.on}</p>
      <Button kind="plain" onClick={() => actions.go('ledger', 'only')}>{text.ledger.only.change}</Button>
    </div>
  )
}
