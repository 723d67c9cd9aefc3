import { useLayoutEffect, useState } from 'preact/hooks'

/** A script of ours that is loaded when it is needed for the first time; from then on what it holds is at hand at once. */
export type Late<T> = Readonly<{ now: () => T | null; load: () => Promise<T> }>

/** A script that is loaded by `load`. Loading that failed is tried again at the next call. */
export function late<T>(load: () => Promise<T>): Late<T> {
  let held: T | null = null
  let loading: Promise<T> | null = null
  return {
    now: () => held,
    load: () => (loading ??= load().then(
      (value) => (held = value),
      (error: unknown) => {
        loading = null
        throw error
      },
    )),
  }
}

/** What the script holds, null until it is there. It is loaded once it is `needed`; throws where it cannot be, for the guard to say so. */
export function useLate<T>(script: Late<T>, needed: boolean): T | null {
  const [, setRound] = useState(0)
  const [failure, setFailure] = useState<{ error: unknown } | null>(null)
  const waiting = needed && script.now() === null
  useLayoutEffect(() => {
    if (waiting) script.load().then(() => setRound((round) => round + 1), (error: unknown) => setFailure({ error }))
  }, [script, waiting])
  if (failure !== null) throw failure.error
  return script.now()
}
