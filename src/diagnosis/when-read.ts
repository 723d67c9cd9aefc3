/** Works something out when it is first asked for, and keeps it. */
export function whenRead<T>(work: () => T): () => T {
  let kept: Readonly<{ value: T }> | null = null
  return () => (kept ??= { value: work() }).value
}
