import { useEffect, useRef, useState } from 'preact/hooks'
import type { CreditLine } from '../../events/line.ts'
import { beliefIds, isCardId, ruleIds } from '../../knowledge/ledger.ts'
import type { FrameProps, Screen } from '../actions.ts'
import { onEscape } from '../on-escape.ts'
import { IconButton } from '../parts/button.tsx'
import { Choice } from '../parts/chips.tsx'
import { useShown } from '../use-shown.ts'
import { CardList } from './card-list.tsx'
import { termIds } from './find-cards.ts'
import { Found } from './found.tsx'
import { Glossary } from './glossary.tsx'
import { OnlySwitch } from './only-switch.tsx'

const parts = ['believed', 'used', 'terms'] as const
type Part = (typeof parts)[number]

type LedgerProps = FrameProps & Readonly<{
  /** The line that one was looking at; null before the first. */
  line: CreditLine | null
  /** The screen that leads back. */
  from: Screen
}>

/** Every rule of the model and what people believe, with what speaks for and against it; the words that the app uses; and the switch. */
export function Ledger({ from, line, ...props }: LedgerProps) {
  const { text, actions, focus } = props
  const words = text.ledger
  const [part, setPart] = useState<Part>(focus !== null && ruleIds.some((id) => id === focus) ? 'used' : 'believed')
  const [typed, setTyped] = useState('')
  useShown(focus !== null && isCardId(focus) ? `card-${focus}` : null)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focus === null) head.current?.focus({ preventScroll: true })
  }, [focus])
  const back = () => actions.go(from)
  return (
    <div class="stack ledger" onKeyDown={onEscape(typed === '' ? back : () => setTyped(''))}>
      <div class="form-head">
        <IconButton name="back" label={text.frame.back} onClick={back} />
        <h1 tabIndex={-1} ref={head}>{words.title}</h1>
      </div>
      <p class="note">{words.lead}</p>
      <div role="search">
        <input
          class="input" type="search" aria-label={words.search.label} placeholder={words.search.placeholder} autocomplete="off"
          maxLength={60} value={typed} onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {typed.trim() !== ''
        ? <Found typed={typed} text={text} go={actions.go} />
        : (
          <>
            <OnlySwitch {...props} line={line} />
            <Choice
              legend={words.parts.legend} legendShown={false} value={part} onChoose={setPart}
              options={parts.map((value) => ({ value, label: words.parts[value] }))}
            />
            {part === 'terms'
              ? <Glossary terms={termIds(text)} text={text} />
              : (
                <>
                  <p class="note">{part === 'used' ? words.usedNote : words.believedNote}</p>
                  <CardList ids={part === 'used' ? ruleIds : beliefIds} focus={focus} text={text} go={actions.go} />
                </>
              )}
          </>
        )}
    </div>
  )
}
