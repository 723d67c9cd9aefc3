/* Functions that run in Firefox' own window, and therefore refer to nothing outside themselves. */

type NewTab = Element & { driven?: number; linkedBrowser: { currentURI: { spec: string } } }

type Chrome = typeof globalThis & {
  gBrowser: {
    tabs: { driven?: number; linkedBrowser?: Element }[]
    addTab(url: string, options: object): NewTab
    removeTab(tab: object): void
    selectedTab: unknown
  }
  Services: { prefs: { setIntPref(name: string, value: number): void }; scriptSecurityManager: { getSystemPrincipal(): unknown } }
  AddonManager: { readyPromise: Promise<void> }
  WebExtensionPolicy: { getByID(id: string): { extension: { terminateBackground(how: object): Promise<void> } } | null }
  CustomizableUI: { addWidgetToArea(id: string, area: string): void }
}

export async function isInstalled(id: string): Promise<boolean> {
  const { AddonManager, WebExtensionPolicy } = window as unknown as Chrome
  await AddonManager.readyPromise
  return WebExtensionPolicy.getByID(id) !== null
}

/** Opens a tab in front and waits until it has loaded. */
export async function openTab(number: number, url: string): Promise<void> {
  const { gBrowser, Services } = window as unknown as Chrome
  const tab = gBrowser.addTab(url, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })
  tab.driven = number
  gBrowser.selectedTab = tab
  const loaded = (): boolean => tab.linkedBrowser.currentURI.spec.startsWith('moz-extension') && !tab.hasAttribute('busy')
  for (const end = Date.now() + 20_000; !loaded(); await new Promise((done) => setTimeout(done, 20))) {
    if (Date.now() > end) throw new Error(`${url} does not load`)
  }
}

export function closeTab(number: number): void {
  const { gBrowser } = window as unknown as Chrome
  const tab = [...gBrowser.tabs].find(({ driven }) => driven === number)
  if (tab !== undefined) gBrowser.removeTab(tab)
}

/** Gives a tab's content a size in CSS pixels, whatever the window has; null gives it back. */
export function setSize(number: number, width: number | null, height: number | null): void {
  const { gBrowser } = window as unknown as Chrome
  const browser = [...gBrowser.tabs].find(({ driven }) => driven === number)?.linkedBrowser as HTMLElement | undefined
  if (browser === undefined) throw new Error('the tab is closed')
  const { style } = browser
  for (const [side, size] of Object.entries({ width, height })) {
    for (const name of [`min-${side}`, `max-${side}`]) {
      if (size === null) style.removeProperty(name)
      else style.setProperty(name, `${size}px`)
    }
  }
}

/** Puts the extension's button into the toolbar, as a person who uses it has done, and clicks it. */
export function clickButton(id: string): void {
  const { CustomizableUI } = window as unknown as Chrome
  CustomizableUI.addWidgetToArea(id.replace(/-BAP$/, '-browser-action'), 'nav-bar')
  const button = document.getElementById(id)
  if (button === null) throw new Error('no toolbar button')
  button.click()
}

export function closePopup(): void {
  for (const panel of document.querySelectorAll('panel[panelopen], panel[open]')) (panel as Element & { hidePopup(): void }).hidePopup()
}

/** Ends the extension's event page, whatever it is doing. */
export async function stopBackground(id: string): Promise<void> {
  const { WebExtensionPolicy } = window as unknown as Chrome
  await WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
}

export function setScheme(wish: string): void {
  const { Services } = window as unknown as Chrome
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', wish === 'dark' ? 0 : 1)
  Services.prefs.setIntPref('ui.systemUsesDarkTheme', wish === 'dark' ? 1 : 0) // which the popup follows, as the toolbar does
  // 2: its own colours on every page, which pages are told of as forced colours.
  Services.prefs.setIntPref('browser.display.document_color_use', wish === 'forced' ? 2 : 0)
}

export function calm(): void {
  const { Services } = window as unknown as Chrome
  Services.prefs.setIntPref('ui.prefersReducedMotion', 1)
}
