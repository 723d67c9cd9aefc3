import { formatFor } from '../format.ts'
import type { Text } from '../zh_CN/index.ts'
import { causes, layers } from './causes.ts'
import { conduct, findings } from './findings.ts'
import { bases, cited, grades } from './grades.ts'
import { indicators, protections } from './indicators.ts'
import { groups, kinds } from './kinds.ts'
import { policies } from './policies.ts'
import { problems } from './problems.ts'
import { certainties, lenders, products, reasons, states } from './products.ts'

export const en: Text = {
  language: 'en',
  format: formatFor('en'),
  groups, kinds, products, lenders, states, certainties, reasons,
  causes, layers, indicators, protections, findings, conduct, policies,
  grades, bases, cited, problems,
}
