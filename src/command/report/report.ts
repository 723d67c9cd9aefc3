import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Text } from '../../text/index.ts'
import type { CommandText } from '../../text/zh_CN/command.ts'
import { problemSentence } from '../bad-input.ts'
import { changeSection, contactSection, nowSection } from './advice.ts'
import { causeSections } from './causes.ts'
import { citations } from './citations.ts'
import { outlookSections } from './outlook.ts'
import type { Section, Telling } from './telling.ts'

/** `wellSupported`: whether hearsay was left out, which the report then says. */
type Asked = Readonly<{ caseFile: CaseFile; text: Text; words: CommandText; wellSupported: boolean }>

function heading({ diagnosis: { line: id, state, since, risk }, caseFile, text, words }: Telling): string {
  const line = caseFile.lines.find((one) => one.id === id)
  if (line === undefined) return id
  const name = line.name ?? text.products[line.product]
  const when = since === null ? '' : (risk === null ? words.since : words.back)(text.format.fullDay(since))
  return words.about(name, text.lenders[line.lender].name, text.states[state]) + when
}

function written({ title, lines }: Section): string {
  return lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`
}

/**
 * The check-up for a person to read: what it probably is, temporary or lasting, what to do, whom to contact, what would change the
 * view. Of a line that the person closed, only how to have it back.
 */
export function report(diagnosis: Diagnosis<CauseId>, { caseFile, text, words, wellSupported }: Asked): string {
  const cite = citations(text, words)
  const telling: Telling = { diagnosis, caseFile, text, words, cite }
  const only = wellSupported ? [text.ledger.only.on] : []
  const onDay = words.onDay(text.format.fullDay(diagnosis.date))
  const head = [heading(telling), onDay, ...only, words.honest].map((line) => `${line}\n`).join('')
  const own = diagnosis.causes.length === 0
  const why = own ? [] : [...causeSections(telling), ...outlookSections(telling)]
  const advice = [nowSection(telling), contactSection(telling), ...own ? [] : [changeSection(telling)]]
  const aside = { title: words.aside, lines: diagnosis.problems.map((problem) => problemSentence(problem, text, words)) }
  const body = [...why, ...advice, aside].map(written).join('')
  return head + (own ? `\n${words.ownWish}\n` : '') + body + written({ title: words.sources, lines: cite.list() })
}
