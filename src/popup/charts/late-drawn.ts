import { late } from '../frame/late.ts'

/** What draws charts, with the library that it needs; loaded when the first chart is shown. */
export const drawn = late(async () => (await import('./drawn.tsx')).Drawn)
