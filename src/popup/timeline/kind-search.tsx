import { useRef, useState } from 'preact/hooks'
import { kindGroups, type EventKind } from '../../events/kind.ts'
import type { Text } from '../../text/index.ts'
import { findKinds } from '../form/find-kinds.ts'
import { onEscape } from '../on-escape.ts'
import { Icon } from '../parts/icon.tsx'

type KindSearchProps = {
  usual: readonly EventKind[]
  text: Text
  /** A kind was chosen; `typed` is what stood in the box, which may hold a day. */
  onChoose: (kind: EventKind, typed: string) => void
  onNone: () => void
}

/** One box for whatever happened: type what people call it, press a usual one, or go through the groups. */
export function KindSearch({ usual, text, onChoose, onNone }: KindSearchProps) {
  const [typed, setTyped] = useState('')
  const [browsing, setBrowsing] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const words = text.timeline.search
  const found = findKinds(typed, text.kinds)
  const clear = () => {
    setTyped('')
    setBrowsing(false)
    box.current?.querySelector('input')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (typed !== '' || browsing) onEscape(clear)(event)
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(box.current, event)
  }
  const onEnter = (event: Event) => {
    event.preventDefault()
    if (found[0] !== undefined) onChoose(found[0], typed)
  }
  return (
    <div class="kind-search stack" ref={box} onKeyDown={onKeyDown}>
      <form role="search" onSubmit={onEnter}>
        <Icon name="plus" />
        <input
          class="input"
          type="search"
          aria-label={words.label}
          placeholder={words.placeholder}
          autocomplete="off"
          maxLength={60}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <p class="unseen" role="status">
        {typed.trim() !== '' && words.found(found.length)}
      </p>
      {typed.trim() !== '' ? (
        <Found kinds={found} typed={typed} text={text} onChoose={(kind) => onChoose(kind, typed)} />
      ) : (
        <>
          <div class="chips" role="group" aria-label={words.usual}>
            {usual.map((kind) => (
              <button type="button" class="chip" key={kind} onClick={() => onChoose(kind, '')}>
                {text.kinds[kind].name}
              </button>
            ))}
            <button type="button" class="chip" onClick={onNone}>
              {words.none}
            </button>
            <button type="button" class="chip" aria-expanded={browsing} onClick={() => setBrowsing(!browsing)}>
              {browsing ? words.back : words.all}
            </button>
          </div>
          {browsing && <Groups text={text} onChoose={(kind) => onChoose(kind, '')} />}
        </>
      )}
    </div>
  )
}

function Found({
  kinds,
  typed,
  text,
  onChoose,
}: {
  kinds: readonly EventKind[]
  typed: string
  text: Text
  onChoose: (kind: EventKind) => void
}) {
  if (kinds.length === 0) return <p class="note">{text.timeline.search.nothing(typed.trim())}</p>
  return (
    <ul class="found">
      {kinds.map((kind) => (
        <li key={kind}>
          <button type="button" onClick={() => onChoose(kind)}>
            <span>{text.kinds[kind].name}</span>
            <span class="note">{text.kinds[kind].hint ?? text.format.list(text.kinds[kind].also.slice(0, 3))}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function Groups({ text, onChoose }: { text: Text; onChoose: (kind: EventKind) => void }) {
  return (
    <div class="kind-groups stack">
      {Object.entries(kindGroups).map(([group, kinds]) => (
        <section key={group} aria-label={text.groups[group as keyof typeof kindGroups]}>
          <h2>{text.groups[group as keyof typeof kindGroups]}</h2>
          <div class="chips">
            {kinds.map((kind) => (
              <button type="button" class="chip" key={kind} onClick={() => onChoose(kind)}>
                {text.kinds[kind].name}
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}

/** Arrow keys go from the box through what was found, and back. */
function step(box: HTMLElement | null, event: KeyboardEvent) {
  const stops = [...(box?.querySelectorAll<HTMLElement>('input, .found button') ?? [])]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}
