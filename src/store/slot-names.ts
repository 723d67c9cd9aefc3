/** A damaged key can refuse to be read, written and removed for ever; then the value moves to the next name. */
const SLOTS = 4

/** All names that the key may go by. */
export function slotsOf(key: string): readonly string[] {
  return Array.from({ length: SLOTS }, (_, slot) => slot === 0 ? key : `${key}~${slot}`)
}

export function isSlotOf(key: string, name: string): boolean {
  return slotsOf(key).includes(name)
}
