import { useRef } from 'preact/hooks'
import { scriptFacts } from '../../diagnosis/script-facts.ts'
import type { ScriptId } from '../../knowledge/advice-types.ts'
import type { ScreenProps } from '../actions.ts'
import { CopyButton } from '../parts/copy-button.tsx'

/** Words to copy, filled from what the person told, and nothing else. */
export function Script({ id, kind = 'quiet', text, line, diagnosis, caseFile, today }: ScreenProps & { id: ScriptId; kind?: 'primary' | 'quiet' }) {
  const words = text.contact.script
  const shown = useRef<HTMLParagraphElement>(null)
  const script = text.scripts[id](scriptFacts({ line, state: diagnosis.state, since: diagnosis.since, events: caseFile.events, today }))
  return (
    <div class="stack">
      <p class="script" ref={shown} lang="zh-CN" tabIndex={0} role="group" aria-label={words.title}>{script}</p>
      <div class="row"><CopyButton kind={kind} label={words.copy} copied={words.copied} failed={words.failed} text={script} shown={shown} /></div>
      <p class="note">{words.note}</p>
    </div>
  )
}
