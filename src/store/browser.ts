import browser from 'webextension-polyfill'

/** The browser's extension API. This is the only file that names the polyfill. */
export { browser }
