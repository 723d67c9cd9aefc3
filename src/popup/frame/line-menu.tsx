import { useEffect, useId, useRef, useState } from 'preact/hooks'
import type { CreditLine } from '../../events/line.ts'
import type { Text } from '../../text/index.ts'
import { onEscape } from '../on-escape.ts'
import { Icon } from '../parts/icon.tsx'
import { lineName } from '../lines/line-name.ts'

type LineMenuProps = {
  lines: readonly CreditLine[]
  /** Null where all lines are shown at a glance. */
  current: CreditLine | null
  text: Text
  onChoose: (id: string) => void
  onOverview: () => void
  onAdd: () => void
  onEdit: () => void
}

/** The line that all screens are about, and the way to another one. It opens in the header and covers nothing. */
export function LineMenu({ lines, current, text, onChoose, onOverview, onAdd, onEdit }: LineMenuProps) {
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
              <button type="button" aria-current={line.id === current?.id ? 'true' : undefined} onClick={then(() => onChoose(line.id))}>
                <bdi>{lineName(line, text)}</bdi>
                {line.id === current?.id && <Icon name="check" />}
              </button>
            </li>
          ))}
          <li class="apart"><button type="button" onClick={then(onAdd)}>{text.frame.addLine}</button></li>
          {current === null
            ? null
            : <>
                <li><button type="button" onClick={then(onEdit)}>{text.frame.editLine}</button></li>
                <li><button type="button" onClick={then(onOverview)}>{text.frame.overview}</button></li>
              </>}
        </ul>
      )}
    </div>
  )
}
