import type { ComponentChildren } from 'preact'
import type { FirstText } from '../../text/index.ts'
import { IconButton } from '../parts/button.tsx'

type HeaderProps = {
  text: FirstText
  wide: boolean
  /** The line menu and its state, or the name of the app. */
  children: ComponentChildren
  /** Absent where settings are open already or make no sense. */
  onSettings?: (() => void) | undefined
  onOpenTab: () => void
}

export function Header({ text, wide, children, onSettings, onOpenTab }: HeaderProps) {
  return (
    <header class="header">
      <div class="where">{children}</div>
      {!wide && <IconButton name="expand" label={text.frame.openTab} onClick={onOpenTab} />}
      {onSettings && <IconButton name="settings" label={text.frame.settings} onClick={onSettings} />}
    </header>
  )
}
