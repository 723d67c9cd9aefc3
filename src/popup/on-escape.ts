/** A key handler that closes the innermost thing: the browser would close the whole popup, and outer handlers what lies around. */
export function onEscape(close: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.isComposing) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
}
