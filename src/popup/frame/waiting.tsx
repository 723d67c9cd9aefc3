import { useEffect, useState } from 'preact/hooks'
import type { FirstText } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'

/** After so many ms somebody who waits is told what for, and offered to try again. */
const PATIENCE = 2_500

/** The frame without what is stored. The words come only when it takes long; when it takes too long, a way out with them. */
export function Waiting({ text: { frame } }: { text: FirstText }) {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <>
      <header class="header"><span class="name">{frame.name}</span></header>
      {late
        ? <main class="screen stack" tabIndex={-1}>
            <h1>{frame.slow.title}</h1>
            <p role="status">{frame.slow.what}</p>
            <div class="row"><Button kind="primary" onClick={() => location.reload()}>{frame.retry}</Button></div>
          </main>
        : <main class="screen waiting" aria-busy="true"><p class="note">{frame.loading}</p></main>}
    </>
  )
}
