/** Stands in for webextension-polyfill in unit tests: that one throws outside an extension. */
import { fakeBrowser } from '@webext-core/fake-browser'

fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'test', version: '1.0' })

export default fakeBrowser
