type FileType = 'application/json' | 'text/calendar' | 'text/plain' | 'text/csv'

/** Hands a text to the browser as a file to keep, of a type. No permission and no network: a link to a piece of this page's memory. */
export function saveFile(name: string, text: string, type: FileType = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the memory after the click; it is freed when it surely has.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
