/** Check-ups of version 1 had no range of the chance, and did not say from which events and numbers they were made. Frozen. */
export const fromCheckups1 = {
  from: 1,
  migrate: (stored: unknown): unknown => (Array.isArray(stored) ? stored.map((one: unknown) => (
    typeof one === 'object' && one !== null ? { ...one, range90: null, basis: null } : one
  )) : stored),
}
