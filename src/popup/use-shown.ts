import { useEffect } from 'preact/hooks'

/** Brings the place that one was sent to into view and puts the focus there. `id` is that of the element, null when sent nowhere. */
export function useShown(id: string | null): void {
  useEffect(() => {
    if (id === null) return
    const place = document.getElementById(id)
    place?.scrollIntoView?.({ block: 'start' })
    place?.querySelector<HTMLElement>('button, input[type=file]')?.focus({ preventScroll: true })
  }, [id])
}
