import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CreditLine } from '../../events/line.ts'
import type { FrameProps } from '../actions.ts'
import { LineMenu } from './line-menu.tsx'
import { StateTag } from './state-tag.tsx'

type LineHeadProps = FrameProps & {
  line: CreditLine
  diagnosis: Diagnosis
  /** All lines are on the screen, so that none is the current one. */
  glancing: boolean
}

/** The current line and its state, at the head of every screen. */
export function LineHead({ line, diagnosis, glancing, text, caseFile, actions }: LineHeadProps) {
  return (
    <>
      <LineMenu
        lines={caseFile.lines} current={glancing ? null : line} text={text} onChoose={actions.chooseLine} onAdd={actions.addLine}
        onOverview={actions.overview} onEdit={() => actions.go('line', line.id)}
      />
      {!glancing && <StateTag {...diagnosis} text={text} />}
    </>
  )
}
