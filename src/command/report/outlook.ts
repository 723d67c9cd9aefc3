import type { EstimateWithin } from '../../diagnosis/diagnosis.ts'
import type { Section, Telling } from './telling.ts'

/** The horizon, in days, at which both outlooks are set side by side. */
const SOON = 90

function chances(within: readonly EstimateWithin[], { text }: Telling, say: (days: number, chance: string) => string): readonly string[] {
  return within.map(({ days, p, low, high }) => say(days, text.format.chanceWords(p, low, high)))
}

/** Whether the chances were adjusted by the person's own past restrictions, and what they are the other way; nothing without such. */
function learnedLines({ diagnosis: { learned }, text: { learning, format, result } }: Telling): readonly string[] {
  const other = learned?.otherwise.reopening.within.find(({ days }) => days === SOON)
  if (learned === null || other === undefined) return []
  const say = learned.on ? learning.on : learning.off
  const share = format.shareWords(other.p, other.low, other.high)
  return [say(learning.past(learned.returned, learned.shut), result.outlook.span[SOON] ?? '', share)]
}

/** Temporary or lasting, for a restricted line; how likely a restriction is, for an open one. */
export function outlookSections(telling: Telling): readonly Section[] {
  const { diagnosis: { risk, temporary, reopening }, text, words } = telling
  const lasting = temporary === null ? [] : [words.ever(text.format.chanceWords(temporary.p, temporary.low, temporary.high))]
  const back = reopening === null ? [] : [...chances(reopening.within, telling, words.within), words.wide, ...learnedLines(telling)]
  return [
    { title: words.lasting, lines: [...lasting, ...back] },
    { title: words.risk, lines: risk === null ? [] : chances(risk, telling, words.riskWithin) },
  ]
}

/** The days to wait for; none where waiting is already over, or over before a look would make sense. */
export function waitingLines({ diagnosis: { date, reopening }, text, words }: Telling): readonly string[] {
  if (reopening === null) return []
  if (reopening.stopWaiting <= date) return [words.waitedEnough]
  if (reopening.stopWaiting <= reopening.nextCheck) return [words.stopWaiting(text.format.fullDay(reopening.stopWaiting))]
  return [words.nextCheck(text.format.fullDay(reopening.nextCheck)), words.stopWaiting(text.format.fullDay(reopening.stopWaiting))]
}
