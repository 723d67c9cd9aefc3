import { adviceKnowledge } from '../../knowledge/advice.ts'
import type { TipText } from '../../text/types.ts'
import type { ScreenProps } from '../actions.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CiteAdvice } from '../parts/cite-advice.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { pressingTip } from './pressing-tip.ts'

/** What cannot wait for an explanation: one thing to do today, before everything else. Nothing where there is no such thing. */
export function Urgent({ diagnosis, text, actions }: Pick<ScreenProps, 'diagnosis' | 'text' | 'actions'>) {
  const pressing = pressingTip(diagnosis)
  const tips: Readonly<Record<string, TipText>> = text.tips
  const words = pressing === null ? undefined : tips[pressing.tip]
  if (pressing === null || words === undefined) return null
  const known = adviceKnowledge.tips.find(({ id }) => id === pressing.tip)
  const { title, steps } = text.result.urgent
  return (
    <Card title={title[pressing.why]} tone={pressing.why === 'papers' ? 'careful' : 'alert'}>
      <p class="answer">{words.title}</p>
      <p>{words.do}</p>
      <div><Button kind="primary" onClick={() => actions.go('contact', pressing.step ?? undefined)}>{steps}</Button></div>
      {known && (
        <Disclosure summary={text.result.now.why} back={text.frame.close}>
          <p>{words.why}</p>
          <CiteAdvice advice={known} text={text} />
        </Disclosure>
      )}
    </Card>
  )
}
