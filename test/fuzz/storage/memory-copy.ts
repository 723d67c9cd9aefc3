/** The second store in the place of src/store/raw-copy.ts: the same promises, a thousand times as quick as a database that is played. */
const kept = new Map<string, unknown>()

/** Puts these in the place of everything that is there, behind the extension's back. */
export function layCopies(values: Readonly<Record<string, unknown>>): void {
  kept.clear()
  for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value))
}

export function allCopies(): Readonly<Record<string, unknown>> {
  return structuredClone(Object.fromEntries(kept))
}

export async function readRawCopy(key: string): Promise<unknown> {
  return structuredClone(kept.get(key))
}

export async function readRawCopies(keys: readonly string[]): Promise<readonly unknown[]> {
  return keys.map((key) => structuredClone(kept.get(key)))
}

export async function copyKeys(): Promise<readonly string[]> {
  return [...kept.keys()]
}

export async function writeRawCopies(values: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [key, value] of Object.entries(values)) kept.set(key, structuredClone(value))
}

export async function replaceRawCopies(values: Readonly<Record<string, unknown>>): Promise<void> {
  layCopies(values)
}

export async function removeRawCopies(keys: readonly string[]): Promise<void> {
  for (const key of keys) kept.delete(key)
}

export async function clearCopies(): Promise<void> {
  kept.clear()
}
