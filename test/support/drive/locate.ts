import type { Target } from './page.ts'

/** A target in a form that survives JSON. */
export type Sought = Readonly<{ testid: string | null; name: string | null; pattern: string | null; role: string | null }>

export type Found = Readonly<{ x: number; y: number; focused: boolean; covered: string | null }>

export function sought(target: Target): Sought {
  const { testid = null, name = null, role = null } = typeof target === 'string' ? { name: target } : target
  const byPattern = name instanceof RegExp
  return { testid, role, name: byPattern ? null : name, pattern: byPattern ? name.source : null }
}

/**
 * Runs in the page: where the first visible element that answers to the target is, in CSS pixels of the window, after scrolling to
 * it where it cannot be pressed at once; null when there is none. `covered` names what would get the click instead.
 */
export function locate({ testid, name, pattern, role }: Sought): Found | null {
  const roles: Record<string, string> = {
    BUTTON: 'button', A: 'link', SUMMARY: 'button', SELECT: 'combobox', TEXTAREA: 'textbox', H1: 'heading', H2: 'heading', H3: 'heading',
    OPTION: 'option', TABLE: 'table', LI: 'listitem', DIALOG: 'dialog',
  }
  const inputs: Record<string, string> = { checkbox: 'checkbox', radio: 'radio', range: 'slider', search: 'searchbox' }
  const roleOf = (element: Element): string | null => {
    const own = element instanceof HTMLInputElement ? inputs[element.type] ?? 'textbox' : roles[element.tagName] ?? null
    return element.getAttribute('role') ?? own
  }
  const tidy = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim()
  const nameOf = (element: Element): string => {
    const labels = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
    if (labels.length > 0) return tidy(labels.map((id) => document.getElementById(id)?.textContent).join(' '))
    const own = element.getAttribute('aria-label')
    if (own !== null) return tidy(own)
    const field = element as HTMLInputElement
    const around = [...field.labels ?? []].map((label) => label.innerText)
    if (around.length > 0) return tidy(around.join(' '))
    return tidy((element as HTMLElement).innerText) || tidy(field.placeholder) || tidy(element.getAttribute('title'))
  }
  const visible = (element: Element): boolean => element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible'
  const answers = (element: Element): boolean => {
    if (role !== null && roleOf(element) !== role) return false
    const heard = nameOf(element)
    return (name === null || heard === name) && (pattern === null || new RegExp(pattern, 'u').test(heard))
  }
  const pointable = 'button, a[href], input, select, textarea, summary, label, option, [role], [tabindex]'
  const candidates = testid !== null ? `[data-testid="${testid}"]` : role === null ? pointable : '*'
  const element = [...document.querySelectorAll(candidates)].find((one) => visible(one) && answers(one))
  if (element === undefined) return null
  const label = element instanceof HTMLInputElement ? element.closest('label') : null
  const middle = () => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const place = { x: left + width / 2, y: top + height / 2 }
    const hit = document.elementFromPoint(place.x, place.y)
    const free = hit !== null && (element.contains(hit) || hit.contains(element) || label?.contains(hit) === true)
    return { ...place, covered: free ? null : hit?.outerHTML.slice(0, 120) ?? 'nothing' }
  }
  // What lies under the hand is not moved: a page that goes to its own top at the same time would take it away again.
  if (middle().covered !== null) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
  return { ...middle(), focused: element.contains(document.activeElement) }
}

/** Runs in the page: after three more frames, so that what follows the drawing of a page (its focus, its place) has been done. */
export async function drawn(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise((done) => requestAnimationFrame(done))
  await new Promise((done) => setTimeout(done))
}

/** Runs in the page: what a person reads there, for the message of a test that failed. */
export function shown(): string {
  return `${location.href}\n${document.body.innerText.slice(0, 2000)}`
}
