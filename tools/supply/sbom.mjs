// The bill of materials of one package, as CycloneDX 1.6 in JSON. It names no moment, so that the same source gives the same bytes.
import { createHash } from 'node:crypto'

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const licensed = (id) => [{ license: { id } }]
const order = (a, b) => (a.name < b.name ? -1 : 1)

/** A UUID of version 8, made from a hash instead of chance. */
function uuidFrom(hash) {
  const hex = `${hash.slice(0, 12)}8${hash.slice(13, 16)}8${hash.slice(17, 32)}`
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function library({ name, version, licence }, lock) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
  const [, sum = ''] = (lock[`node_modules/${name}`]?.integrity ?? '').match(/^sha512-(.+)$/) ?? []
  return {
    'type': 'library', 'bom-ref': purl, name, version, 'scope': 'required', 'licenses': licensed(licence), purl,
    'hashes': [{ alg: 'SHA-512', content: Buffer.from(sum, 'base64').toString('hex') }],
  }
}

/**
 * What stands in one package: the npm packages that parts of it come from, with the checksums of package-lock.json, and each file.
 * @param {{ name: string, version: string, zip: Uint8Array, files: Readonly<Record<string, Uint8Array>>,
 *   packages: readonly { name: string, version: string, licence: string }[], lock: Readonly<Record<string, { integrity?: string }>> }} given
 */
export function sbomOf({ name, version, zip, files, packages, lock }) {
  const libraries = packages.map((one) => library(one, lock)).sort(order)
  const shipped = Object.entries(files).map(([path, bytes]) => ({
    'type': 'file', 'bom-ref': `file:${path}`, 'name': path, 'hashes': [{ alg: 'SHA-256', content: sha256(bytes) }],
  })).sort(order)
  const own = `pkg:generic/${name}@${version}`
  const refs = [...libraries, ...shipped].map((one) => one['bom-ref'])
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuidFrom(sha256(zip))}`,
    version: 1,
    metadata: {
      component: {
        'type': 'application', 'bom-ref': own, name, version, 'purl': own, 'licenses': licensed('MIT'), 'hashes': [{ alg: 'SHA-256', content: sha256(zip) }],
      },
    },
    components: [...libraries, ...shipped],
    dependencies: [{ ref: own, dependsOn: refs }, ...refs.map((ref) => ({ ref }))],
  }
}
