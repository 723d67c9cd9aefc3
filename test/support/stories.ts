import { filesUnder, textOf } from './repository.ts'

/** A case as a person would tell it, with the causes that a careful adviser would name, most likely first. */
export type Story = Readonly<{
  file: string
  title: string
  articles?: readonly string[]
  date: `${number}-${number}-${number}`
  line: string
  causes: readonly string[]
  case: Readonly<{ lines: readonly Readonly<{ id: string; name?: string }>[]; events: readonly Readonly<{ id: string; kind: string }>[] }>
}>

/** All stories of test/cases. */
export const stories: readonly Story[] = filesUnder('test/cases').map((path) => ({ file: path, ...JSON.parse(textOf(path)) }))
