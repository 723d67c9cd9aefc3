import { digestOf } from '../events/digest.ts'
import type { Model } from '../knowledge/model-types.ts'

const versions = new WeakMap<object, string>()

/** A short text that changes whenever a number of the model does; where the numbers come from does not matter. */
export function tableVersion(model: Model<string>): string {
  const known = versions.get(model)
  if (known !== undefined) return known
  const version = digestOf(JSON.stringify(model, (name, value: unknown) => (name === 'source' || name === 'basis' ? undefined : value)))
  versions.set(model, version)
  return version
}
