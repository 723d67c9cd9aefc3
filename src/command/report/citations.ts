import { sources } from '../../knowledge/sources.ts'
import type { Parameter, Source } from '../../knowledge/types.ts'
import type { CommandText } from '../../text/zh_CN/command.ts'
import type { Text } from '../../text/index.ts'

export type Citations = Readonly<{
  /** The mark to put behind a statement: the number of its source, or that it is our own judgement. */
  mark: (cited: Pick<Parameter, 'basis' | 'source'>) => string
  /** The same for a source that is named alone. */
  markSource: (id: string) => string
  /** Everything cited so far, in order of number, with its days and grade. */
  list: () => readonly string[]
}>

const known: Readonly<Record<string, Source>> = sources

/** The day of publication, no more exactly than it is known. */
function publishedWords({ published, dated }: Source, { cited, format }: Text): string {
  if (dated === 'undated') return cited.undated
  const day = dated === 'year' ? published.slice(0, 4) : dated === 'month' ? format.monthWords(published) : format.fullDay(published)
  return cited.published(day)
}

/** Numbers sources in the order in which they are first cited. */
export function citations(text: Text, words: CommandText): Citations {
  const cited: string[] = []

  function markSource(id: string): string {
    if (known[id] === undefined) return ''
    if (!cited.includes(id)) cited.push(id)
    return `[${cited.indexOf(id) + 1}]`
  }

  function entry(id: string, index: number): string {
    const source = known[id]
    if (source === undefined) return ''
    const { title, publisher, read, grade, url } = source
    const days = [publishedWords(source, text), text.cited.read(text.format.fullDay(read))]
    const place = words.source(index + 1, title, publisher)
    return [place, ...days, text.grades[grade].name, ...url === undefined ? [] : [url]].join(words.pause)
  }

  return {
    mark: ({ basis, source }) => (basis === 'judgement' ? `[${text.bases.judgement}]` : markSource(source)),
    markSource,
    list: () => cited.map(entry),
  }
}
