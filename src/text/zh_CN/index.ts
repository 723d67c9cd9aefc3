import { layers } from './causes.ts'
import { conduct, findings } from './findings.ts'
import { drill } from './drill.ts'
import { goals } from './goals.ts'
import { whatIf } from './what-if.ts'
import { casework } from './casework.ts'
import { check } from './check.ts'
import { contact } from './contact.ts'
import { firstZhCN, type FirstText } from './first.ts'
import { form } from './form.ts'
import { dossier } from './dossier.ts'
import { firstRun } from './first-run.ts'
import { ownWords } from './own-words.ts'
import { bases, cited, grades } from './grades.ts'
import { glossary, numbers } from './glossary.ts'
import { indicators, protections } from './indicators.ts'
import { groups, kinds } from './kinds.ts'
import { papers } from './papers.ts'
import { policies } from './policies.ts'
import { problems } from './problems.ts'
import { certainties, lenders, reasons } from './products.ts'
import { letters } from './letters.ts'
import { crisis } from './letters/desk.ts'
import { steps } from './steps.ts'
import { tips } from './tips.ts'
import { questions } from './questions.ts'
import { report } from './report.ts'
import { result } from './result.ts'
import { history } from './history.ts'
import { learning } from './learning.ts'
import { cards, ledger } from './ledger.ts'
import { ladder } from './ladder.ts'
import { lock } from './lock.ts'
import { sync } from './sync.ts'
import { lineForm } from './line-form.ts'
import { settings } from './settings.ts'
import { timeline } from './timeline.ts'
import { tipsScreen } from './tips-screen.ts'

const words = {
  groups, kinds, lenders, certainties, reasons,
  layers, indicators, protections, findings, conduct, policies,
  grades, bases, cited, problems,
  tips, steps, numbers, letters, crisis, glossary, cards, ledger,
  firstRun, result, learning, history, questions,
  timeline, form, ownWords, settings, lineForm, tipsScreen, contact, check, ladder, report, casework, papers, dossier, drill, goals, whatIf, lock, sync,
}

/** Chinese is written first and gives the shape that every other language fills. */
export type Text = FirstText & typeof words

export const zhCN: Text = { ...firstZhCN, ...words }
