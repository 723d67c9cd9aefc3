/**
 * Runs in the page: what can be pressed and is smaller than 24 by 24 CSS pixels, by WCAG 2.5.8. The label around a tick is part of its target, and
 * a link within a sentence is as high as its line.
 */
export function smallTargets(): string[] {
  const pressable = 'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=link], [tabindex="0"]'
  const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true }) && element.closest('.unseen, [inert]') === null
  const isInSentence = (element: Element): boolean => element.tagName === 'A' && getComputedStyle(element).display === 'inline'
  return [...document.querySelectorAll<HTMLElement>(pressable)].filter((element) => {
    if (!isSeen(element) || isInSentence(element) || element.matches('.date-pick > input')) return false
    const target = (element.matches('input') && element.closest('label')) || element
    const { width, height } = target.getBoundingClientRect()
    return width < 23.99 || height < 23.99
  }).map((element) => {
    const { width, height } = element.getBoundingClientRect()
    return `${element.tagName} ${element.className} ${Math.round(width)}x${Math.round(height)} ${element.innerText?.slice(0, 30)}`
  })
}
