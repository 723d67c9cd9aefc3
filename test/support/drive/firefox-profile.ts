import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

export const ID = 'line-checkup@checkup.local'
/** Fixed, so that pages have a known address and the data outlive a reinstallation. */
export const UUID = '5d7e1c1a-0b52-4c1e-9a4e-6c0f2d3b8a71'

/** No update, no report, no greeting: Firefox speaks with nobody during a test. */
const QUIET = {
  'marionette.port': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.page': 0,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.safebrowsing.update.enabled': false,
  'browser.region.network.url': '',
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'media.gmp-manager.updateEnabled': false,
  'app.update.disabledForTesting': true,
  'browser.search.update': false,
  'network.connectivity-service.enabled': false,
  'network.captive-portal-service.enabled': false,
  'messaging-system.rsexperimentloader.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
}

/** Through the proxy that counts, where there is one: addresses of this machine too, and never past it when it refuses. */
function throughProxy(): Record<string, string | number | boolean> {
  const [host, port] = process.env['COUNTING_PROXY']?.split(':') ?? []
  if (host === undefined) return {}
  return {
    'network.proxy.type': 1, 'network.proxy.http': host, 'network.proxy.http_port': Number(port), 'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port), 'network.proxy.no_proxies_on': '', 'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false, 'network.trr.mode': 5,
  }
}

/** Writes the settings of a profile: a known address of the extension, unsigned packages allowed, the language that pages are told. */
export function writePrefs(profile: string, language: string, privately: boolean): void {
  const prefs = {
    ...QUIET,
    ...throughProxy(),
    'xpinstall.signatures.required': false,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'intl.accept_languages': language,
    'browser.privatebrowsing.autostart': privately,
    // Nobody is there to answer the browser's own question; what asks for it is still a press in the page.
    'extensions.webextOptionalPermissionPrompts': false,
  }
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`)
}
