type Part = Readonly<Record<string, unknown>>

const isRecord = (given: unknown): given is Part => typeof given === 'object' && given !== null && !Array.isArray(given)
const listOf = (given: unknown): Part[] => (Array.isArray(given) ? given.filter(isRecord) : [])

const TYPES = [
  'application', 'framework', 'library', 'container', 'platform', 'operating-system', 'device', 'device-driver', 'firmware', 'file',
  'machine-learning-model', 'data', 'cryptographic-asset',
]
const LENGTHS: Readonly<Record<string, number>> = { 'SHA-256': 64, 'SHA-384': 96, 'SHA-512': 128 }

function aboutComponent(part: Part): string[] {
  const { type, name, 'bom-ref': ref, purl, licenses, hashes, version } = part
  const id = String(ref)
  const isHash = ({ alg, content }: Part): boolean => /^[0-9a-f]+$/.test(String(content)) && String(content).length === LENGTHS[String(alg)]
  const isLicensed = listOf(licenses).some(({ license }) => isRecord(license) && typeof license['id'] === 'string')
  return [
    ...(TYPES.includes(String(type)) ? [] : [`${id}: type`]),
    ...(typeof name === 'string' && name !== '' ? [] : [`${id}: name`]),
    ...(typeof ref === 'string' && ref !== '' ? [] : [`${id}: bom-ref`]),
    ...(listOf(hashes).length > 0 && listOf(hashes).every(isHash) ? [] : [`${id}: hashes`]),
    ...(type === 'file' || (typeof version === 'string' && /^pkg:[a-z]+\/[^@]+@[^@]+$/.test(String(purl)) && isLicensed) ? [] : [`${id}: version, purl, licence`]),
  ]
}

/**
 * What a bill of materials lacks of what CycloneDX 1.6 requires in JSON, and of what one needs it for: a known format, each component with type,
 * name, version, licence, address and checksum, each named once, and every reference answered.
 */
export function sbomFaults(given: unknown): string[] {
  if (!isRecord(given)) return ['no object']
  const metadata = isRecord(given['metadata']) ? given['metadata'] : {}
  const main = isRecord(metadata['component']) ? [metadata['component']] : []
  const parts = [...main, ...listOf(given['components'])]
  const refs = parts.map((part) => part['bom-ref'])
  const dependencies = listOf(given['dependencies'])
  const named = dependencies.flatMap(({ ref, dependsOn }) => [ref, ...(Array.isArray(dependsOn) ? dependsOn : [])])
  return [
    ...(given['bomFormat'] === 'CycloneDX' ? [] : ['bomFormat']),
    ...(given['specVersion'] === '1.6' ? [] : ['specVersion']),
    ...(given['version'] === 1 ? [] : ['version']),
    ...(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(String(given['serialNumber'])) ? [] : ['serialNumber']),
    ...(main.length === 1 ? [] : ['metadata.component']),
    ...parts.flatMap(aboutComponent),
    ...refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `named twice: ${String(ref)}`),
    ...named.filter((ref) => !refs.includes(ref)).map((ref) => `not there: ${String(ref)}`),
    ...refs.filter((ref) => !dependencies.some((one) => one['ref'] === ref)).map((ref) => `without dependencies: ${String(ref)}`),
  ]
}
