const shapes = {
  forward: 'm7 4 6 6-6 6',
  back: 'm13 4-6 6 6 6',
  down: 'm4 7 6 6 6-6',
  plus: 'M10 4v12M4 10h12',
  close: 'm5 5 10 10M15 5 5 15',
  check: 'm4 10 4.5 4.5L16 6',
  expand: 'M11.5 3H17v5.5M17 3l-6 6M8.5 17H3v-5.5M3 17l6-6',
  settings: 'M3 6h7M14 6h3M3 14h3M10 14h7M10 6a2 2 0 1 0 4 0 2 2 0 0 0-4 0M6 14a2 2 0 1 0 4 0 2 2 0 0 0-4 0',
  lock: 'M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9',
  copy: 'M7 7V3h10v10h-4M3 7h10v10H3z',
} as const

export type IconName = keyof typeof shapes

/** A line drawing on a 20 by 20 grid; always beside words or in a control that has a name, so it is hidden from readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  )
}
