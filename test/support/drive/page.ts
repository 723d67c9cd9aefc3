/** What to look for on a page: by `testid`, or by its accessible name (all of it, or a part given as a pattern), narrowed by role. */
export type Target = Readonly<{ testid?: string; name?: string | RegExp; role?: string }> | string

export type Violation = Readonly<{ rule: string; impact: string; places: readonly string[] }>

/** A page of the extension, in a tab or in the toolbar popup, as a person uses it: by looking, pointing and typing. */
export interface Page {
  /** Runs a self-contained function in the page and gives its result, which must survive JSON. */
  evaluate<T, A extends readonly unknown[]>(inPage: (...given: A) => T | Promise<T>, ...given: A): Promise<T>
  /** Waits until the function, run in the page, gives something true; throws after half a minute with what the page shows. */
  until<A extends readonly unknown[]>(inPage: (...given: A) => unknown, ...given: A): Promise<void>
  /** Waits for the one visible target, scrolls to it and clicks in its middle with the mouse. Throws when something covers it. */
  click(target: Target): Promise<void>
  /** Whether the target is on the page now. */
  has(target: Target): Promise<boolean>
  waitFor(target: Target): Promise<void>
  /** Types into what has the focus. */
  type(words: string): Promise<void>
  /** Presses keys one after the other: `Tab`, `Shift+Tab`, `Enter`, `Escape`, `ArrowDown`, ` `. */
  press(...keys: string[]): Promise<void>
  /** Presses Tab until the target has the focus, as somebody without a mouse does; throws after going round once. */
  tabTo(target: Target): Promise<void>
  /**
   * What axe-core objects to, by WCAG 2.0 to 2.2, A and AA, and its best practices; `coloursAlone`: by the rules that look at colours, where
   * the rest was asked of the same page in other colours.
   */
  violations(coloursAlone?: boolean): Promise<Violation[]>
  /**
   * Gives a tab's content a width in CSS pixels and all the height that it then wants, so that nothing lies behind what sticks to an
   * edge; null gives it back the window's size. The popup has its own size and keeps it.
   */
  spread(width: number | null): Promise<void>
  /** Writes a PNG of what the page's window shows. */
  picture(file: string): Promise<void>
  /** What the printer would get, as a PDF of the size that the page asks for; only where the browser can be told so. */
  paper?(): Promise<Uint8Array>
  close(): Promise<void>
}

/** `forced`: the system chooses all colours, as with a high-contrast theme of Windows. */
export type Scheme = 'light' | 'dark' | 'forced'

/** A real browser with the built extension in it. */
export interface Browser {
  readonly name: 'chromium' | 'firefox'
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly base: string
  readonly profile: string
  /** Opens a page of the extension in a tab of its own, by its path. */
  open(path: string): Promise<Page>
  /** Clicks the toolbar button and gives the popup. */
  popup(): Promise<Page>
  /** What pages open from now on, and those that are open, are told of the person's wish for light, dark, or the system's colours. */
  scheme(wish: Scheme): Promise<void>
  /** From now on pages are told that the person wants less motion. */
  lessMotion(): Promise<void>
  /** Ends the browser, lets `between` change the profile, and starts it again on the same profile. */
  restart(between?: (profile: string) => void): Promise<void>
  /** Ends the extension's worker alone, as the browser itself does when it has nothing to do. */
  stopWorker(): Promise<void>
  /** Ends the browser at once, as a loss of power would. */
  kill(): Promise<void>
  /** Ends the browser, and removes the profile that was made for it. */
  close(): Promise<void>
  /** Settles when the person has closed the window. */
  gone(): Promise<void>
}

/**
 * `privately`: in permanent private browsing, which only Firefox has. `zone`: the time zone, that of the machine without one.
 * `profile`: a folder that the caller keeps; without one it is made, and removed at the end. `folder`: the built extension.
 */
export type Launch = Readonly<{
  language?: 'zh-CN' | 'en-US'; headless?: boolean; profile?: string; folder?: string; privately?: boolean; zone?: string
}>
