/* Functions that run inside Firefox with its own rights, and therefore refer to nothing outside themselves. */

type Drawn = { drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap> }
type Inside = Readonly<{
  BrowsingContext: { get(id: number): { window: Window; currentWindowGlobal: Drawn } }
  Components: {
    utils: { Sandbox: new (owner: Window, options: object) => object; evalInSandbox(code: string, sandbox: object): unknown }
    classes: Record<string, { createInstance(type: unknown): TextInput }>
    interfaces: Record<string, unknown>
  }
}>
type TextInput = {
  beginInputTransactionForTests(window: Window): boolean
  keydown(event: KeyboardEvent): number
  keyup(event: KeyboardEvent): void
  setPendingCompositionString(words: string): void
}
type Button = { button: number; buttons: number; clickCount: number }
type Pointed = { synthesizeMouseEvent(type: string, x: number, y: number, data: Button): void }

declare global {
  // The names under which Firefox has them; they exist there alone.
  var BrowsingContext: Inside['BrowsingContext']
  var Components: Inside['Components']
}

/** Runs code with the page's own globals, past its policy, and waits for the text that it gives. */
export async function runIn(id: number, code: string): Promise<string> {
  const { window: page } = BrowsingContext.get(id)
  const sandbox = new Components.utils.Sandbox(page, { sandboxPrototype: page, wantXrays: false, sameZoneAs: page })
  return String(await Components.utils.evalInSandbox(code, sandbox))
}

export function pointAt(id: number, x: number, y: number): void {
  const page = BrowsingContext.get(id).window as unknown as Pointed
  page.synthesizeMouseEvent('mousemove', x, y, { button: 0, buttons: 0, clickCount: 0 })
  page.synthesizeMouseEvent('mousedown', x, y, { button: 0, buttons: 1, clickCount: 1 })
  page.synthesizeMouseEvent('mouseup', x, y, { button: 0, buttons: 0, clickCount: 1 })
}

export function pressKey(id: number, keys: string): void {
  const { window: page } = BrowsingContext.get(id)
  const { classes, interfaces } = Components
  const input = classes['@mozilla.org/text-input-processor;1']?.createInstance(interfaces['nsITextInputProcessor'])
  if (input === undefined || !input.beginInputTransactionForTests(page)) throw new Error('Firefox takes no keys')
  const parts = keys === '+' ? [keys] : keys.split('+')
  const codes: Record<string, number> = {
    'Backspace': 8, 'Tab': 9, 'Enter': 13, 'Shift': 16, 'Control': 17, 'Escape': 27, ' ': 32, 'End': 35, 'Home': 36,
    'ArrowLeft': 37, 'ArrowUp': 38, 'ArrowRight': 39, 'ArrowDown': 40, 'Delete': 46,
  }
  const { KeyboardEvent } = page as unknown as typeof globalThis
  const keyCodeOf = (key: string): number => codes[key] ?? key.toUpperCase().charCodeAt(0)
  const events = parts.map((key) => new KeyboardEvent('', { key, code: key === ' ' ? 'Space' : key, keyCode: keyCodeOf(key) }))
  for (const event of events) input.keydown(event)
  for (const event of events.reverse()) input.keyup(event)
}

export function typeWords(id: number, words: string): void {
  const { window: page } = BrowsingContext.get(id)
  const { classes, interfaces } = Components
  const input = classes['@mozilla.org/text-input-processor;1']?.createInstance(interfaces['nsITextInputProcessor'])
  if (input === undefined || !input.beginInputTransactionForTests(page)) throw new Error('Firefox takes no keys')
  const { KeyboardEvent } = page as unknown as typeof globalThis
  for (const key of words) {
    const event = new KeyboardEvent('', { key })
    input.keydown(event)
    input.keyup(event)
  }
}

/** A picture of the content from its top, as base64 of a PNG. */
export async function snapshot(id: number, width: number, height: number): Promise<string> {
  const bitmap = await BrowsingContext.get(id).currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white')
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
}
