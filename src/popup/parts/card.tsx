import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

type CardProps = {
  title?: string
  /** `accent`: what to do now. `careful`: a warning to read. `alert`: fraud, or money due tomorrow, and nothing else. */
  tone?: 'plain' | 'accent' | 'careful' | 'alert'
  id?: string
  children: ComponentChildren
}

/** One thought with at most one main button. With a title it is a landmark that bears it. */
export function Card({ title, tone = 'plain', id, children }: CardProps) {
  const heading = useId()
  if (title === undefined) return <div class="card" data-tone={tone} id={id}>{children}</div>
  return (
    <section class="card" data-tone={tone} id={id} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {children}
    </section>
  )
}
