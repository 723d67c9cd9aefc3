import type { Basis, Grade } from '../../knowledge/types.ts'
import type { Text } from '../zh_CN/index.ts'
import type { Named } from '../types.ts'

export const grades: Record<Grade, Named> = {
  A: { name: 'Grade A', what: 'The text of a law or of a regulator' },
  B: { name: 'Grade B', what: 'A study, an official figure or a credible report' },
  C: { name: 'Grade C', what: 'Said by several public pages; the official word decides' },
  D: { name: 'Grade D', what: 'Said in one place only, or contradicted elsewhere' },
  E: { name: 'Grade E', what: 'Our own judgement' },
}

export const bases: Record<Basis, string> = {
  law: 'Law',
  regulator: 'Regulator',
  court: 'Court',
  study: 'Study',
  report: 'Report',
  judgement: 'Our judgement',
}

/** How a source is cited: its days, and how exactly the first of them is known. */
export const cited: Text['cited'] = {
  published: day => `published ${day}`,
  undated: 'the page bears no date',
  read: day => `read ${day}`,
  ours: 'Our own judgement, without a public source',
  official: 'Official text',
}
