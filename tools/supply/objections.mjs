// Everything in a build that is not on the list of what is allowed.
import { waysOut } from './ways-out.mjs'

const ADDRESS = /(?:https?|wss?|ftp):\/\/[^\s'"`)\\<>]*/g
const EXACT = /^\d+\.\d+\.\d+$/

/** What one list has and the other has not, as an objection each. */
function differing(what, found, wanted) {
  const more = found.filter((one) => !wanted.includes(one)).map((one) => `${what} not on the list: ${one}`)
  const fewer = wanted.filter((one) => !found.includes(one)).map((one) => `${what} missing: ${one}`)
  return [...more, ...fewer]
}

function aboutManifest(target, manifest, allowed) {
  const policies = Object.entries(manifest.content_security_policy ?? {})
  const elsewhere = policies.filter(([name]) => name !== 'extension_pages').map(([name]) => `policy not on the list: ${name}`)
  const [, policy = ''] = policies.find(([name]) => name === 'extension_pages') ?? []
  return [
    ...differing('key of the manifest', Object.keys(manifest), [...allowed.keys.both, ...allowed.keys[target]]),
    ...differing('permission', manifest.permissions ?? [], allowed.permissions),
    ...differing('optional permission', manifest.optional_permissions ?? [], allowed.optional),
    ...differing('part of the policy', policy.split('; '), allowed.policy),
    ...elsewhere,
  ]
}

function aboutCode(texts, allowed) {
  return Object.entries(texts).flatMap(([path, text]) => [
    ...waysOut.flatMap(({ way }) => text.match(way) ?? []).map((found) => `way out in ${path}: ${found}`),
    ...(text.match(ADDRESS) ?? []).filter((address) => !allowed.addresses.includes(address)).map((address) => `address in ${path}: ${address}`),
  ])
}

function aboutPackages({ packages, dependencies, lock }, allowed) {
  const known = [...allowed.dependencies, ...allowed.behind, ...allowed.bundler]
  const unknown = packages.filter(({ name }) => !known.includes(name))
  const unlicensed = packages.filter(({ licence }) => !allowed.licences.includes(licence))
  const vague = Object.entries(dependencies).filter(([, version]) => !EXACT.test(version))
  const unsealed = Object.entries(lock).filter(([path, { integrity, link }]) => path !== '' && link !== true && integrity?.startsWith('sha512-') !== true)
  return [
    ...Object.keys(dependencies).filter((name) => !allowed.dependencies.includes(name)).map((name) => `dependency not on the list: ${name}`),
    ...unknown.map(({ name }) => `package not on the list: ${name}`),
    ...unlicensed.map(({ name, licence }) => `licence not on the list: ${name} ${licence}`),
    ...vague.map(([name, version]) => `version not exact: ${name} ${version}`),
    ...unsealed.map(([path]) => `no checksum in package-lock.json: ${path}`),
  ]
}

/**
 * One line for each thing that is not allowed; an empty list for a build that may be handed out.
 * `texts`: scripts, pages, styles and JSON files by their paths; `packages`: those that stand in the build, by licences.txt;
 * `dependencies`: of package.json; `lock`: the packages of package-lock.json.
 */
export function objections(build, allowed) {
  return [
    ...differing('file', build.files, allowed.files),
    ...aboutManifest(build.target, build.manifest, allowed),
    ...aboutCode(build.texts, allowed),
    ...aboutPackages(build, allowed),
  ]
}
