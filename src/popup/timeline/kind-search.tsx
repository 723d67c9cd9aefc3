import { useRef, useState } from 'preact/hooks'
import type { Day } from '../../events/day.ts'
import { kindGroups, type EventKind } from '../../events/kind.ts'
import type { Text } from '../../text/index.ts'
import { dueIn } from '../due/due-in.ts'
import { findKinds } from '../form/find-kinds.ts'
import { onEscape } from '../on-escape.ts'
import { storyIn } from '../own-words/story-in.ts'
import { Icon } from '../parts/icon.tsx'

type KindSearchProps = {
  usual: readonly EventKind[]
  text: Text
  /** A kind was chosen; `typed` is what stood in the box, which may hold a day. */
  onChoose: (kind: EventKind, typed: string) => void
  onNone: () => void
  /** What was typed holds more than one thing, or a whole sentence. */
  onStory: (typed: string) => void
  /** A repayment is ahead; `day` is the day that was typed, if one was. */
  onDue: (day: string) => void
  today: Day
}

/** One box for whatever happened: type what people call it, press a usual one, or go through the groups. */
export function KindSearch({ usual, text, today, onChoose, onNone, onStory, onDue }: KindSearchProps) {
  const [typed, setTyped] = useState('')
  const [browsing, setBrowsing] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const words = text.timeline.search
  const found = findKinds(typed, text.kinds)
  const story = storyIn(typed, today)
  const due = dueIn(typed, today, text)
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
    if (due !== null && (due !== '' || found[0] === undefined)) onDue(due)
    else if (story === 'sentence' || (found[0] === undefined && story === 'word')) onStory(typed)
    else if (found[0] !== undefined) onChoose(found[0], typed)
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
          maxLength={2000}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      <p class="unseen" role="status">
        {typed.trim() !== '' && words.found(found.length)}
      </p>
      {typed.trim() !== '' ? (
        <Found
          kinds={found} typed={typed} text={text} onChoose={(kind) => onChoose(kind, typed)}
          onStory={story === null ? null : () => onStory(typed)}
          onDue={due === null ? null : () => onDue(due)}
        />
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
            <button type="button" class="chip" onClick={() => onDue('')}>
              {text.due.short}
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
  onStory,
  onDue,
}: {
  kinds: readonly EventKind[]
  typed: string
  text: Text
  onChoose: (kind: EventKind) => void
  onStory: (() => void) | null
  onDue: (() => void) | null
}) {
  if (kinds.length === 0 && onStory === null && onDue === null) return <p class="note">{text.timeline.search.nothing(typed.trim())}</p>
  return (
    <ul class="found">
      {onDue !== null && (
        <li>
          <button type="button" onClick={onDue}>
            <span>{text.due.tell}</span>
            <span class="note">{text.due.tellNote}</span>
          </button>
        </li>
      )}
      {onStory !== null && (
        <li>
          <button type="button" onClick={onStory}>
            <span>{text.ownWords.asStory}</span>
            <span class="note">{text.ownWords.asStoryNote}</span>
          </button>
        </li>
      )}
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
