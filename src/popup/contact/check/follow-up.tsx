import { useRef } from 'preact/hooks'
import { scriptFacts } from '../../../diagnosis/script-facts.ts'
import type { ReplyName } from '../../../messages/read-reply.ts'
import { zhCN } from '../../../text/zh_CN/index.ts'
import type { ScreenProps } from '../../actions.ts'
import { CopyButton } from '../../parts/copy-button.tsx'
import { Disclosure } from '../../parts/disclosure.tsx'

/** The language of the service that will read it, whatever the person reads here. */
const SERVICE = 'zh-CN'

type FollowUpProps = ScreenProps & Readonly<{ pasted: string; missing: readonly ReplyName[] }>

/** Words to copy that ask for what the answer left open, and for nothing else. */
export function FollowUp({ pasted, missing, text, language, line, diagnosis, caseFile, today }: FollowUpProps) {
  const shown = useRef<HTMLParagraphElement>(null)
  const { copy, copied, failed, translated } = text.contact.script
  const { followUp } = text.check.reply
  const facts = scriptFacts({ line, state: diagnosis.state, since: diagnosis.since, events: caseFile.events, today })
  const asking = { facts, quoted: pasted.trim(), missing }
  const script = zhCN.check.reply.followUp.script(asking)
  return (
    <div class="stack">
      <p class="strong">{followUp.title}</p>
      <p class="script" ref={shown} lang={SERVICE} tabIndex={0} role="group" aria-label={followUp.title}>{script}</p>
      <div class="row"><CopyButton kind="primary" label={copy} copied={copied} failed={failed} text={script} shown={shown} /></div>
      {language !== SERVICE && (
        <Disclosure summary={translated} back={text.contact.back}>
          <p class="script" tabIndex={0} role="group" aria-label={translated}>{followUp.script(asking)}</p>
        </Disclosure>
      )}
    </div>
  )
}
