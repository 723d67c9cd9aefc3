import type { CreditLine } from '../../events/line.ts'
import type { FrameProps } from '../actions.ts'
import { diagnosesOf } from './diagnoses.ts'
import { StateTag } from './state-tag.tsx'

type LineStateProps = Pick<FrameProps, 'caseFile' | 'today' | 'settings' | 'text'> & { line: CreditLine }

/** The state of the line that one is looking at, for the head of the page. */
export function LineState({ line, caseFile, today, settings, text }: LineStateProps) {
  return <StateTag {...diagnosesOf(caseFile, today, settings).quick(line.id)} text={text} />
}
