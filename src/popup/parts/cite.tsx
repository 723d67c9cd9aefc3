import { isSourceId, sources } from '../../knowledge/sources.ts'
import type { Parameter, Source } from '../../knowledge/types.ts'
import type { Text } from '../../text/index.ts'

/** Where a number comes from: the document with its days and grade, or that it is our judgement. */
export function Cite({ parameter, text }: { parameter: Parameter; text: Text }) {
  const { grade, basis, source } = parameter
  if (basis === 'judgement' || !isSourceId(source)) return <p class="cite">{text.cited.ours}</p>
  return <CiteSource source={sources[source]} note={text.frame.cite.strength(text.grades[grade].name, text.bases[basis])} text={text} />
}

/** A document: publisher and title (in its own language), the days it was published and read, and how strong it is. */
export function CiteSource({ source, note, text }: { source: Source; note?: string; text: Text }) {
  const { title, publisher, url, read } = source
  const { from, join } = text.frame.cite
  const parts = [note ?? text.grades[source.grade].name, publishedWords(source, text), text.cited.read(read)]
  const name = <cite lang="zh-CN">{from(publisher, title)}</cite>
  return (
    <p class="cite">
      {url === undefined ? name : <a href={url} target="_blank" rel="noreferrer noopener">{name}</a>}
      <span>{parts.map((part, at) => <span key={part}>{at > 0 && join}<span class="whole">{part}</span></span>)}</span>
    </p>
  )
}

/** The day of publication no more exactly than it is known. */
function publishedWords({ published, dated }: Source, text: Text): string {
  if (dated === 'undated') return text.cited.undated
  const known = dated === 'year' ? published.slice(0, 4) : dated === 'month' ? published.slice(0, 7) : published
  return text.cited.published(known)
}
