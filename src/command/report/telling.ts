import type { Diagnosis } from '../../diagnosis/diagnosis.ts'
import type { CaseFile } from '../../events/case-file.ts'
import type { CauseId } from '../../knowledge/causes.ts'
import type { Text } from '../../text/index.ts'
import type { CommandText } from '../../text/zh_CN/command.ts'
import type { Citations } from './citations.ts'

/** What every part of the report draws from. */
export type Telling = Readonly<{
  diagnosis: Diagnosis<CauseId>
  caseFile: CaseFile
  text: Text
  words: CommandText
  cite: Citations
}>

/** One part of the report; without lines it is left out. */
export type Section = Readonly<{ title: string; lines: readonly string[] }>
