/** The page of the toolbar button, and the one that holds the functions of the store up to tests, by their paths in the extension. */
export const POPUP = 'src/popup/index.html'
export const PROBE = 'test/support/probe/index.html'
