type ChangeTableProps = {
  caption: string
  /** The heads of the three columns. */
  heads: readonly [string, string, string]
  rows: readonly { name: string; before: string; after: string }[]
}

/** The same numbers before and after, side by side. */
export function ChangeTable({ caption, heads, rows }: ChangeTableProps) {
  return (
    <table class="ranges changes">
      <caption>{caption}</caption>
      <thead class="shown"><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ name, before, after }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
