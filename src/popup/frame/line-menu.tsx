import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { CreditLine } from '../../events/line.ts'
import type { FirstText } from '../../text/index.ts'
import { onEscape } from '../on-escape.ts'
import { Icon } from '../parts/icon.tsx'
import { lineName } from '../lines/line-name.ts'
import type { ViewActions } from './stored-actions.ts'

type LineMenuProps = {
  lines: readonly CreditLine[]
  /** Null where all lines are shown at a glance. */
  current: CreditLine | null
  text: FirstText
  actions: ViewActions
}

/** The line that all screens are about, and the way to another one. It opens in the header and covers nothing. */
export function LineMenu({ lines, current, text, actions }: LineMenuProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const id = useId()
  const then = (act: () => void) => () => {
    setOpen(false)
    opener.current?.focus()
    act()
  }
  useEffect(() => {
    if (!open) return
    const away = ({ target }: PointerEvent) => {
      if (target instanceof Node && place.current?.contains(target) === false) setOpen(false)
    }
    document.addEventListener('pointerdown', away)
    return () => document.removeEventListener('pointerdown', away)
  }, [open])
  return (
    <div class="line-menu" ref={place} onKeyDown={open ? onEscape(then(() => {})) : undefined}>
      <button
        type="button" class="opener" ref={opener} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}
      >
        <span class="unseen">{text.frame.chooseLine}</span>
        <bdi class="name">{current === null ? text.frame.name : lineName(current, text)}</bdi>
        <Icon name="down" />
      </button>
      {open && (
        <ul id={id}>
          {lines.map((line) => (
            <li key={line.id}>
              <button
                type="button" aria-current={line.id === current?.id ? 'true' : undefined} onClick={then(() => actions.chooseLine(line.id))}
              >
                <bdi>{lineName(line, text)}</bdi>
                {line.id === current?.id && <Icon name="check" />}
              </button>
            </li>
          ))}
          <li class="apart"><button type="button" onClick={then(actions.addLine)}>{text.frame.addLine}</button></li>
          {current === null
            ? null
            : <>
                <li><button type="button" onClick={then(() => actions.go('line', current.id))}>{text.frame.editLine}</button></li>
                <li><button type="button" onClick={then(actions.overview)}>{text.frame.overview}</button></li>
              </>}
        </ul>
      )}
    </div>
  )
}
