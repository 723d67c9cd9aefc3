import type { Day } from '../../events/day.ts'
import type { Text } from '../../text/index.ts'
import { coarserSum } from '../../messages/coarser.ts'
import { lineName } from '../lines/line-name.ts'
import { dossierParts, mapDossier, type Dossier, type DossierPart } from './document.ts'
import { hiddenTold } from './hidden-told.ts'
import { knownIn, type Beside } from './known-in.ts'
import { redactorFor, type Coarser } from './redactor.ts'
import { partBlocks } from './sections.ts'
import { textsIn } from './texts-in.ts'
import type { Told } from './told.ts'

const exact: Coarser = { amounts: false, days: false }

/** The document in full, in the words of a language, with the parts that were chosen. */
export function dossierOf(told: Told, parts: readonly DossierPart[], text: Text, coarser: Coarser = exact): Dossier {
  const { format } = text
  const day = (on: Day): string => (coarser.days ? format.monthWords(on) : format.fullDay(on))
  const amount = (cny: number): string => format.amount(coarser.amounts ? coarserSum(cny) : cny)
  const written: Text = { ...text, format: { ...format, dayWords: day, fullDay: day, amount } }
  const { title, made, small } = text.dossier
  return {
    title, small, lead: [lineName(told.line, text), made(day(told.today))],
    sections: dossierParts.filter((part) => parts.includes(part)).map((part) => ({
      part, title: text.dossier.parts[part], blocks: partBlocks[part](told, written, day),
    })).filter(({ blocks }) => blocks.length > 0),
  }
}

/** The document for other eyes, and the labels in it. */
export type HiddenDossier = Readonly<{ dossier: Dossier; labels: readonly string[] }>

/**
 * The same document with names, numbers, institutions and the words that the person marked replaced: first in what the person wrote, by
 * what is known and by what it looks like, then by what is known in all of it.
 */
export function hiddenDossierOf(
  told: Told, beside: Beside, parts: readonly DossierPart[], text: Text, coarser: Coarser,
): HiddenDossier {
  const redactor = redactorFor(knownIn(told, beside), textsIn(told), coarser, text.dossier.labels)
  const open = dossierOf(hiddenTold(told, redactor), parts, text, coarser)
  const dossier = mapDossier({ ...open, lead: [...open.lead, text.dossier.hiddenNote] }, redactor.known)
  return { dossier, labels: redactor.labels() }
}
