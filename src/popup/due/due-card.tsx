import { useState } from 'preact/hooks'
import { adviceKnowledge } from '../../knowledge/advice.ts'
import type { FrameProps } from '../actions.ts'
import { lineName } from '../lines/line-name.ts'
import { Button } from '../parts/button.tsx'
import { Card } from '../parts/card.tsx'
import { CiteAdvice } from '../parts/cite-advice.tsx'
import { Disclosure } from '../parts/disclosure.tsx'
import { CannotPay } from './cannot-pay.tsx'
import { DueForm } from './due-form.tsx'
import { markPaid } from './mark-paid.ts'
import { owedNow, type Owed } from './owed.ts'

type DueCardsProps = Pick<FrameProps, 'text' | 'today' | 'actions' | 'caseFile'> & Readonly<{
  reminders: Parameters<typeof owedNow>[0]
  /** Only what is owed on this line; null for all lines. */
  only: string | null
}>

/** Money that is due by tomorrow, before everything that explains: what to do, in order, and a way to say that it is paid. */
export function DueCards({ reminders, only, ...props }: DueCardsProps) {
  const { caseFile, today } = props
  const owed = owedNow(reminders, caseFile.lines, today).filter(({ line }) => only === null || line.id === only)
  return <>{owed.map((one, at) => <DueCard {...props} key={one.reminder.id} owed={one} brief={at > 0} />)}</>
}

const rule = adviceKnowledge.tips.find(({ id }) => id === 'settle-arrears')

type DueCardProps = Omit<DueCardsProps, 'reminders' | 'only'> & {
  owed: Owed
  /** Where another card has said already what to do. */
  brief: boolean
}

function DueCard({ owed, brief, text, today, actions }: DueCardProps) {
  const { reminder, line, when, late } = owed
  const [changing, setChanging] = useState(false)
  const words = text.due
  const sum = reminder.amount === undefined ? null : text.format.amount(reminder.amount)
  const todo = when === 'late' ? words.late : words.ahead
  const paid = (day: typeof today) => void markPaid(reminder, day, text, actions)
  return (
    <Card title={words.when[when](lineName(line, text), sum, text.format.days(late))} tone="alert">
      {when === 'late' && !brief && <p class="answer">{words.asked}</p>}
      {!brief && <ol class="numbered"><li>{todo.pay}</li><li>{todo.talk}</li><li>{words.beware}</li></ol>}
      {!brief && <p class="note">{words.weighs}</p>}
      <div class="row">
        {when === 'late'
          ? <>
              <Button kind="primary" onClick={() => paid(today)}>{words.paidNow}</Button>
              <Button onClick={() => paid(reminder.day)}>{words.paidInTime}</Button>
            </>
          : <Button kind="primary" onClick={() => paid(today)}>{words.paid}</Button>}
        <Button kind="plain" aria-expanded={changing} onClick={() => setChanging(!changing)}>{words.change}</Button>
      </div>
      {changing && <DueForm {...{ text, today, actions }} line={line.id} before={reminder} onClose={() => setChanging(false)} />}
      <Disclosure summary={words.cannot} back={words.cannotBack}>
        <CannotPay owed={owed} text={text} actions={actions} />
      </Disclosure>
      {rule && !brief && (
        <Disclosure summary={words.why} back={text.frame.close}>
          <p>{text.tips['settle-arrears'].why}</p>
          <CiteAdvice advice={rule} text={text} />
        </Disclosure>
      )}
    </Card>
  )
}
