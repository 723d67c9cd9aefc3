/** A link is the one way to open a page of ours that needs no permission; the popup closes by itself when the tab takes the focus. */
export function openTab(): void {
  const link = document.createElement('a')
  link.href = '?tab'
  link.target = '_blank'
  link.rel = 'noopener'
  link.click()
  window.close()
}
