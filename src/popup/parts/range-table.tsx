type RangeTableProps = {
  caption: string
  /** The heads of the two columns, for screen readers. */
  heads: readonly [string, string]
  rows: readonly { name: string; note?: string; value: string }[]
}

/** The same numbers as a bar or a curve shows, for those who would rather read them. */
export function RangeTable({ caption, heads, rows }: RangeTableProps) {
  return (
    <table class="ranges">
      <caption>{caption}</caption>
      <thead class="unseen"><tr><th scope="col">{heads[0]}</th><th scope="col">{heads[1]}</th></tr></thead>
      <tbody>
        {rows.map(({ name, note, value }) => (
          <tr key={name}>
            <th scope="row">{name}{note !== undefined && <span class="note">{note}</span>}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
