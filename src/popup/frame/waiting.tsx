import type { FirstText } from '../../text/index.ts'

/** The frame without what is stored. The words come only when it takes long. */
export function Waiting({ text: { frame } }: { text: FirstText }) {
  return (
    <>
      <header class="header"><span class="name">{frame.name}</span></header>
      <main class="screen waiting" aria-busy="true"><p class="note">{frame.loading}</p></main>
    </>
  )
}
