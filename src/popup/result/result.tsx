import { useEffect } from 'preact/hooks'
import type { ScreenProps } from '../actions.ts'
import { DueCards } from '../due/due-card.tsx'
import { basisOf } from '../history/basis-of.ts'
import { ToHistory } from '../history/to-history.tsx'
import { OnlyNote } from '../ledger/only-note.tsx'
import { Button } from '../parts/button.tsx'
import { WarnedLines } from '../warn/warned-lines.tsx'
import { inquiriesWarned, riskWarned } from '../warn/warned.ts'
import { riskWithin } from './band.ts'
import { Causes } from './causes.tsx'
import { checkupOf } from './checkup-of.ts'
import { FirstContact } from './first-contact.tsx'
import { NextQuestion } from './next-question.tsx'
import { Now } from './now.tsx'
import { Outlook } from './outlook.tsx'
import { OwnWish } from './own-wish.tsx'
import { withoutPressing } from './pressing-tip.ts'
import { Urgent } from './urgent.tsx'
import { Verdict } from './verdict.tsx'
import { Watching } from './watching.tsx'

/**
 * The check-up of a line, always in this order: what cannot wait, if anything; what it probably is, whether it comes back and until when
 * to wait, what to do now, whom to contact, one more question. To have seen it is the check-up of the day.
 */
export function Result(props: ScreenProps) {
  const { diagnosis, actions, text, caseFile, line, settings, today } = props
  useEffect(() => void actions.keepCheckup(checkupOf(diagnosis, basisOf(caseFile, line, settings))), [diagnosis])
  if (diagnosis.ownWish) {
    return (
      <div class="stack">
        <Urgent {...props} />
        <DueCards {...props} only={line.id} />
        <Verdict diagnosis={diagnosis} text={text} />
        <OwnWish {...props} />
      </div>
    )
  }
  const warned = [
    ...riskWarned(settings.warn, diagnosis.risk && riskWithin(diagnosis.risk, 90)),
    ...inquiriesWarned(settings.warn, caseFile.events, today),
  ]
  return (
    <div class="result">
      <div class="stack">
        <Urgent {...props} />
        <DueCards {...props} only={line.id} />
        <Verdict diagnosis={diagnosis} text={text} />
        <WarnedLines warned={warned} text={text} />
        <OnlyNote {...props} />
        <Causes {...props} />
        <div class="flush"><Button kind="plain" onClick={() => actions.go('ledger')}>{text.ledger.toLedger}</Button></div>
      </div>
      <div class="stack">
        <Outlook diagnosis={diagnosis} text={text} onLearn={(learn) => void actions.setSettings({ learn })} />
        {diagnosis.risk !== null && <Watching diagnosis={diagnosis} text={text} />}
        <Now {...props} diagnosis={withoutPressing(diagnosis)} />
        <FirstContact {...props} />
        <NextQuestion {...props} />
        <ToHistory {...props} />
      </div>
    </div>
  )
}
