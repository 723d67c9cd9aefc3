import { MAX_STRING } from '../events/limits.ts'
import { isLoss } from './kind-families.ts'
import type { Quotation } from './screen-words.ts'
import type { ProposedEvent } from './understood.ts'
import { SCREEN_WORDS } from './vocabulary-screen.ts'

const shortened = (text: string): string => text.slice(0, MAX_STRING)

/** Whether an event already says what the screen said. */
function tellsIt({ kind, span }: ProposedEvent, screen: Quotation): boolean {
  return kind === 'app-fault' || (span.from >= screen.span.from && span.to <= screen.span.to)
}

/**
 * The events with what a screen said put to the loss that it speaks of, or as a notice of its own where none was told, and with
 * what a provider's person said as a reply. `about`: the line that is spoken of.
 */
export function attachQuotations(
  events: readonly ProposedEvent[], quotations: readonly Quotation[], about: ProposedEvent['line'],
): readonly ProposedEvent[] {
  const told = [...events]
  const screen = quotations.find(({ by }) => by === 'screen')
  if (screen !== undefined) {
    const wording = shortened(screen.text)
    const losses = told.map((event, place) => ({ event, place }))
      .filter(({ event: { kind, reason, none } }) => isLoss(kind) && reason !== 'self' && none !== true)
    const spoken = losses.findLast(({ event }) => event.span.from <= screen.span.to) ?? losses[0]
    if (spoken !== undefined) {
      // Lines that share one fate were told in the same words.
      for (const { event, place } of losses) if (event.span.from === spoken.event.span.from) told[place] = { ...event, wording }
    } else if (SCREEN_WORDS.test(wording) && !told.some((event) => tellsIt(event, screen))) {
      told.push({ kind: 'notice', line: about, date: null, sure: 'about', wording, span: screen.span })
    }
  }
  for (const { text, span, by } of quotations) {
    if (by === 'desk') told.push({ kind: 'reply-received', line: null, date: null, sure: 'about', wording: shortened(text), span })
  }
  return told
}
