import { model } from '../../src/knowledge/model.ts'
import { readAccounts } from './card-data.ts'
import { defaultRisk } from './default-risk.ts'
import { reliabilityDiagram } from './diagram.ts'
import { followOpenLines } from './open-lines.ts'
import { defaultReport, openReport, panelsOf, sensitivityReport, simulationReport, storyReport, timingReport } from './report.ts'
import { sensitivity } from './sensitivity.ts'
import { simulate, type Size } from './simulate.ts'
import { timeStories } from './timing.ts'
import { placesOf, readStories } from './told-stories.ts'

/** What a part of the validation found, as lines of Markdown, with the pictures that go with it. */
export type Part = Readonly<{ lines: readonly string[]; pictures?: Readonly<Record<string, string>> }>

export type Options = Size & Readonly<{ stories: string; data: string | null }>

const ABSENT = [
  'Skipped: the data are not here. They are "default of credit card clients", 30,000 card accounts in Taiwan, April to September 2005 (Yeh and Lien 2009, Expert Systems with',
  'Applications 36, 2473-2480; UCI Machine Learning Repository, DOI 10.24432/C55S3H, CC BY 4.0). As CSV with its 24 columns, gzipped or not: `npm run validate -- --data FILE`.',
]

/** The parts in their order, by name. Each can be run by itself. */
export const parts: Readonly<Record<string, (options: Options) => Part>> = {
  simulation: (options) => {
    const weighed = simulate(model, options, 'weighed')
    return { lines: simulationReport(weighed, simulate(model, options, 'apart')), pictures: { 'reliability.svg': reliabilityDiagram(panelsOf(weighed)) } }
  },
  'open lines': (options) => ({ lines: openReport(followOpenLines(model, options)) }),
  stories: ({ stories }) => ({ lines: storyReport(placesOf(readStories(stories))) }),
  'real data': ({ data, seed }) => ({ lines: data === null ? ABSENT : defaultReport(defaultRisk(readAccounts(data), seed)) }),
  sensitivity: ({ stories }) => ({ lines: sensitivityReport(sensitivity(readStories(stories), model)) }),
  time: ({ stories }) => ({ lines: timingReport(timeStories(readStories(stories))) }),
}
