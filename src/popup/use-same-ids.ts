import { useRef } from 'preact/hooks'

/**
 * Gives, for each attempt to store something, ids in the order of asking; the first attempt makes them, every later one gets the same, so
 * that what an attempt without an answer may have stored is replaced and not doubled.
 */
export function useSameIds(): () => () => string {
  const ids = useRef<string[]>([])
  return () => {
    let at = 0
    return () => {
      const id = ids.current[at] ?? crypto.randomUUID()
      ids.current[at] = id
      at += 1
      return id
    }
  }
}
