/** A table; the first cell of a row says what the row is about. */
export type Table = Readonly<{ heads: readonly string[]; rows: readonly (readonly string[])[] }>

/** A part of the document: a list of facts, a table, or words just as they were written. */
export type Block =
  | Readonly<{ facts: readonly (readonly [name: string, said: string])[] }>
  | Readonly<{ table: Table }>
  | Readonly<{ words: string }>

export const dossierParts = ['facts', 'outcome', 'timeline', 'others', 'contacts', 'clocks', 'papers', 'files', 'notes', 'letters'] as const
export type DossierPart = (typeof dossierParts)[number]

export type Section = Readonly<{ part: DossierPart; title: string; blocks: readonly Block[] }>

/** Everything that leaves, as strings: what is drawn, printed and saved is this and nothing else. */
export type Dossier = Readonly<{ title: string; lead: readonly string[]; sections: readonly Section[]; small: string }>

/** The same document with each of its strings changed. */
export function mapDossier({ title, lead, sections, small }: Dossier, change: (said: string) => string): Dossier {
  const block = (one: Block): Block => {
    if ('facts' in one) return { facts: one.facts.map(([name, said]) => [change(name), change(said)] as const) }
    if ('words' in one) return { words: change(one.words) }
    return { table: { heads: one.table.heads.map(change), rows: one.table.rows.map((row) => row.map(change)) } }
  }
  const section = (one: Section): Section => ({ ...one, title: change(one.title), blocks: one.blocks.map(block) })
  return { title: change(title), lead: lead.map(change), sections: sections.map(section), small: change(small) }
}

/** The document as plain text, a row to a line. */
export function plainDossier({ title, lead, sections, small }: Dossier, join: string): string {
  const block = (one: Block): string => {
    if ('facts' in one) return one.facts.map(([name, said]) => (said === '' ? name : `${name}\t${said}`)).join('\n')
    if ('words' in one) return one.words
    const { heads, rows } = one.table
    const said = (row: readonly string[]) => row.map((cell, at) => (cell === '' || at < 2 ? cell : `${heads[at] ?? ''}\t${cell}`))
    return rows.map((row) => said(row).filter((cell) => cell !== '').join(join)).join('\n')
  }
  const parts = sections.map(({ title: heading, blocks }) => [heading, ...blocks.map(block)].join('\n'))
  return `${[[title, ...lead].join('\n'), ...parts, small].join('\n\n')}\n`
}
