function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(sorted)
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1).map(([name, inner]) => [name, sorted(inner)]))
}

/** A text that is the same for two JSON values exactly when they hold the same, in whatever order their fields stand. */
export function contentOf(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? ''
}
