// refused by no-restricted-imports
import browser from 'webextension-polyfill'

export const area = browser.storage.local
