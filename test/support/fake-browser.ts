/** Stands in for webextension-polyfill in unit tests: that one throws outside an extension. */
import { fakeBrowser } from '@webext-core/fake-browser'

fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'test', version: '1.0' })

const silent = { addListener: () => undefined, removeListener: () => undefined, hasListener: () => false }
// Rights that were asked for at installation and no others; test/support/notices.ts gives more. Once: this file may be loaded again.
const given = Symbol.for('rights are in place')
if (!(given in fakeBrowser)) Object.assign(fakeBrowser.permissions, {
  contains: async () => false, request: async () => false, remove: async () => false, onAdded: silent, onRemoved: silent,
})
Object.assign(fakeBrowser, { [given]: true })

export default fakeBrowser
