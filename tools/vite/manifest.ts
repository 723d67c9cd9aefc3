import type { ManifestV3Export } from '@crxjs/vite-plugin'
import base from '../../manifest.json' with { type: 'json' }
import about from '../../package.json' with { type: 'json' }

export type Target = 'chrome' | 'firefox'

/**
 * The manifest of one browser: manifest.json less the keys that the other browser alone reads, and warns about.
 * `serving`: CRXJS' development pages talk to localhost, which our policy forbids, so that mode goes without it.
 */
export function manifestFor(target: Target, serving: boolean): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, content_security_policy, ...common } = base
  const { service_worker, scripts, type } = background
  const own = target === 'firefox'
    ? { background: { scripts, type }, browser_specific_settings }
    : { background: { service_worker, type }, minimum_chrome_version }
  const manifest = { ...common, version: about.version, ...own, ...(serving ? {} : { content_security_policy }) }
  return manifest as unknown as ManifestV3Export // the plugin's type knows neither `scripts` in version 3 nor the consent key
}
