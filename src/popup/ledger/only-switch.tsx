import { useEffect, useRef } from 'preact/hooks'
import type { CreditLine } from '../../events/line.ts'
import type { FrameProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { Card } from '../parts/card.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { Comparison } from './comparison.tsx'
import { leftOut } from './left-out.ts'

/** The switch that leaves hearsay out of every result, what that is, and both results side by side. */
export function OnlySwitch({ line, ...props }: FrameProps & { line: CreditLine | null }) {
  const { text, settings, actions, focus } = props
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (focus === 'only') box.current?.focus()
  }, [focus])
  const words = text.ledger.only
  const out = leftOut()
  return (
    <Card>
      <label class="tick strong">
        <input
          type="checkbox" ref={box} checked={settings.wellSupported}
          onChange={() => void actions.setSettings({ wellSupported: !settings.wellSupported })}
        />
        {words.label}
      </label>
      <p class="note">{words.what}</p>
      <Disclosure summary={words.out(out.length)} back={text.frame.close}>
        <ul class="dotted">{out.map((id) => <li key={id}>{text.cards[id].claim}</li>)}</ul>
        <p class="note">{words.kept}</p>
      </Disclosure>
      {line !== null && (
        <Disclosure summary={text.ledger.compare.open} back={text.frame.close}>
          <p class="strong"><bdi>{text.ledger.compare.of(lineName(line, text))}</bdi></p>
          <Comparison {...props} line={line} />
        </Disclosure>
      )}
    </Card>
  )
}
