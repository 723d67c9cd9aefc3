import { useRef } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { letterOf } from '../../text/letter-of.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { letterState } from './letter/letter-state.ts'
import { WriteLetter } from './letter/write-letter.tsx'

/** The language of the service that will read it, whatever the person reads here. */
const SERVICE = 'zh-CN'

/** Words to say or to paste at the first contact, filled from what the person told and nothing else; none where they told too little. */
export function Script({ id, kind = 'quiet', ...props }: ScreenProps & { id: 'chat' | 'phone'; kind?: 'primary' | 'quiet' }) {
  const { text, language } = props
  const words = text.contact.script
  const shown = useRef<HTMLParagraphElement>(null)
  const { about, facts, plan, made, ready } = letterState(props, { kind: id, subject: 'credit-decision', body: null })
  const write = <WriteLetter {...props} about={about} />
  if (made === null || ready === null) return write
  return (
    <div class="stack">
      <p class="script" ref={shown} lang={SERVICE} tabIndex={0} role="group" aria-label={words.title}>
        {ready}
      </p>
      <div class="row">
        <CopyButton kind={kind} label={words.copy} copied={words.copied} failed={words.failed} text={ready} shown={shown} />
        {write}
      </div>
      <p class="note">{words.note}</p>
      {language !== SERVICE && (
        <Disclosure summary={words.translated} back={text.contact.back}>
          <p class="script" tabIndex={0} role="group" aria-label={words.translated}>
            {letterOf({ about, facts, slots: plan.slots, requests: plan.requests, grounds: plan.grounds }, text.letters).body}
          </p>
        </Disclosure>
      )}
    </div>
  )
}
