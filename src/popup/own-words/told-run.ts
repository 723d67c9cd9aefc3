import type { CreditEvent } from '../../events/event.ts'
import type { Answer, Answers } from '../first-run/answer.ts'
import type { Entry, QuestionId } from '../first-run/questions.ts'
import { THIS_LINE, type Home } from './home.ts'
import { lossOf, type ToldBefore } from './told-before.ts'

const states: Readonly<Partial<Record<CreditEvent['kind'], string>>> = {
  'line-closed': 'closed', 'line-paused': 'paused', 'line-frozen': 'frozen', 'draw-refused': 'refused',
  'limit-cut': 'cut', 'entry-gone': 'gone',
}

/** The answers that the events give, and with them the questions that need not be asked. */
export function runFrom(entry: Entry, events: readonly CreditEvent[], home: Home): Readonly<{ told: ToldBefore; answers: Answers }> {
  const { line } = home
  const lines = [line, ...home.lines.filter(({ id }) => id !== line.id)]
  const loss = lossOf({ events, lines })
  const happened = (kind: CreditEvent['kind']) => events.find((event) => event.kind === kind && event.none !== true)
  const said = (kind: CreditEvent['kind']) => events.some((event) => event.kind === kind)
  const answers: Partial<Record<QuestionId, Answer>> = {}
  const settled: QuestionId[] = []
  const settle = (id: QuestionId, chosen: Readonly<Record<string, readonly string[]>>, day?: CreditEvent['date']) => {
    settled.push(id)
    answers[id] = { said: 'some', chosen, ...(day !== undefined && { day }) }
  }
  if (line.id !== THIS_LINE) settle('product', { product: [line.product] })
  const back = happened('line-reopened')
  if (loss !== undefined) {
    const state = loss.reason === 'self' ? 'self' : states[loss.kind]
    if (state !== undefined) settle('state', { state: [state] })
    settle(entry === 'came-back' ? 'closed-day' : 'day', {}, loss.date)
    if (loss.wording !== undefined || loss.note !== undefined || happened('notice') !== undefined) settled.push('wording')
    if (happened('paid-off') !== undefined) settled.push('gap')
  }
  if (back !== undefined) settle('back-day', {}, back.date)
  if (said('late-payment')) settled.push('late', 'late-elsewhere')
  if (said('credit-inquiry')) settled.push('inquiries')
  if (said('utilisation')) settled.push('utilisation')
  if (said('monthly-due') && said('income')) settled.push('burden')
  return { told: { events, lines, settled }, answers }
}
