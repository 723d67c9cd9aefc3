import { readFileSync } from 'node:fs'
import { measure, type Labelled } from './measure.ts'

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** The figures of a file of labelled messages, a line each; `misses` adds every text that was not read as it should be. */
export function report(path: string, misses: boolean): string {
  const labelled: Labelled = JSON.parse(readFileSync(path, 'utf8'))
  const found = measure(labelled)
  const lines = [
    `swindles ${labelled.scam.length}: stop or watch ${percent(found.recall)}`,
    `honest messages ${labelled.service.length}: stop ${percent(found.stopped)}, watch ${percent(found.watched)}`,
    `answers ${labelled.replies.length}: grade right ${percent(found.gradeRight)}, `
      + `names right ${percent(found.namesRight)}, found ${percent(found.namesFound)}`,
    `not answers, taken for one: ${percent(found.graded)}`,
  ]
  return [...lines, ...(misses ? found.misses.map(({ text, read }) => `  ${read}  ${text}`) : [])].join('\n')
}
