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
  /** Absent where there is no lock, or it is shut. */
  onLock?: (() => void) | undefined
}

export function Header({ text, wide, children, onSettings, onOpenTab, onLock }: HeaderProps) {
  return (
    <header class="header">
      <div class="where">{children}</div>
      {onLock && <IconButton name="lock" label={text.frame.lockNow} onClick={onLock} />}
      {!wide && <IconButton name="expand" label={text.frame.openTab} onClick={onOpenTab} />}
      {onSettings && <IconButton name="settings" label={text.frame.settings} onClick={onSettings} />}
    </header>
  )
}
