import type { ComponentChildren, RefObject } from 'preact'
import type { Language } from '../../text/index.ts'
import type { Block, Dossier } from './document.ts'

type DossierPageProps = {
  dossier: Dossier
  /** Labels that stand for something that was replaced, to be marked on the screen. */
  labels: readonly string[]
  language: Language
  paper: 'a4' | 'letter'
  name: string
  page: RefObject<HTMLElement | null>
}

/** The document as it is printed: black on white, and nothing beside it. */
export function DossierPage({ dossier, labels, language, paper, name, page }: DossierPageProps) {
  const say = (said: string) => marked(said, labels)
  return (
    <article class="dossier" data-paper={paper} lang={language} ref={page} aria-label={name} tabIndex={0}>
      <header>
        <h2 class="dossier-title">{say(dossier.title)}</h2>
        {dossier.lead.map((said) => <p key={said} dir="auto">{say(said)}</p>)}
      </header>
      {dossier.sections.map(({ part, title, blocks }) => (
        <section key={part} data-part={part}>
          <h3>{say(title)}</h3>
          {blocks.map((block, at) => <BlockView key={at} block={block} say={say} />)}
        </section>
      ))}
      <p class="small">{say(dossier.small)}</p>
    </article>
  )
}

function BlockView({ block, say }: { block: Block; say: (said: string) => ComponentChildren }) {
  if ('words' in block) return <p class="words" dir="auto">{say(block.words)}</p>
  if ('facts' in block) {
    return (
      <dl>
        {block.facts.map(([name, said]) => <div key={name}><dt>{say(name)}</dt>{said !== '' && <dd dir="auto">{say(said)}</dd>}</div>)}
      </dl>
    )
  }
  const { heads, rows } = block.table
  return (
    <table>
      <thead><tr>{heads.map((head) => <th scope="col" key={head}>{say(head)}</th>)}</tr></thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={at}>{row.map((cell, nth) => <td key={nth} dir="auto" data-head={heads[nth]}>{say(cell)}</td>)}</tr>
        ))}
      </tbody>
    </table>
  )
}

/** The words with every label in them marked. */
function marked(said: string, labels: readonly string[]): ComponentChildren {
  if (labels.length === 0) return said
  const pattern = labels.toSorted((a, b) => b.length - a.length).map((label) => label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return said.split(new RegExp(`(${pattern})`)).map((part, at) => (at % 2 === 1 ? <mark key={at}>{part}</mark> : part))
}
