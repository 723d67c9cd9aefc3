/** Stands in for webextension-polyfill in unit tests: that one throws outside an extension. */
export { fakeBrowser as default } from '@webext-core/fake-browser'
