import { useRef } from 'preact/hooks'
import { scriptFacts } from '../../diagnosis/script-facts.ts'
import type { ScriptId } from '../../knowledge/advice-types.ts'
import type { ScreenProps } from '../actions.ts'
import { zhCN } from '../../text/zh_CN/index.ts'
import { CopyButton } from '../parts/copy-button.tsx'
import { Disclosure } from '../parts/disclosure.tsx'

/** The language of the service that will read it, whatever the person reads here. */
const SERVICE = 'zh-CN'

/** Words to copy, filled from what the person told, and nothing else. */
export function Script({
  id,
  kind = 'quiet',
  text,
  language,
  line,
  diagnosis,
  caseFile,
  today,
}: ScreenProps & { id: ScriptId; kind?: 'primary' | 'quiet' }) {
  const words = text.contact.script
  const shown = useRef<HTMLParagraphElement>(null)
  const facts = scriptFacts({ line, state: diagnosis.state, since: diagnosis.since, events: caseFile.events, today })
  const script = zhCN.scripts[id](facts)
  return (
    <div class="stack">
      <p class="script" ref={shown} lang={SERVICE} tabIndex={0} role="group" aria-label={words.title}>
        {script}
      </p>
      <div class="row">
        <CopyButton kind={kind} label={words.copy} copied={words.copied} failed={words.failed} text={script} shown={shown} />
      </div>
      <p class="note">{words.note}</p>
      {language !== SERVICE && (
        <Disclosure summary={words.translated} back={text.contact.back}>
          <p class="script" tabIndex={0} role="group" aria-label={words.translated}>
            {text.scripts[id](facts)}
          </p>
        </Disclosure>
      )}
    </div>
  )
}
