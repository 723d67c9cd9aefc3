import type { Language } from '../../text/index.ts'
import { dossierParts, type DossierPart } from './document.ts'
import type { Coarser } from './redactor.ts'

/** How the document is to be. */
export type DossierChoices = Readonly<{
  parts: readonly DossierPart[]
  hidden: boolean
  coarser: Coarser
  paper: 'a4' | 'letter'
  language: Language
}>

/** In full, in Chinese, without what is about the rest of somebody's life. */
export const usualChoices: DossierChoices = {
  parts: dossierParts.filter((part) => part !== 'others'), hidden: false, coarser: { amounts: false, days: false }, paper: 'a4',
  language: 'zh-CN',
}
