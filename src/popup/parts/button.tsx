import type { ButtonHTMLAttributes, ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` once a card; `danger` for what cannot be undone at all; `plain` looks like a link. */
  kind?: 'primary' | 'quiet' | 'plain' | 'danger'
  children: ComponentChildren
}

/** A button that never submits a form unless told so by `type`. */
export function Button({ kind = 'quiet', children, ...rest }: ButtonProps) {
  return <button type="button" {...rest} class="button" data-kind={kind}>{children}</button>
}

/** A button with a drawing only; `label` is its name and its tooltip. */
export function IconButton({ name, label, ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { name: IconName; label: string }) {
  return <button type="button" {...rest} class="icon-button" aria-label={label} title={label}><Icon name={name} /></button>
}
