import type { Thresholds } from './model-types.ts'
import { judged } from './parameter.ts'

/** Lines that we draw, not the lender; the screen calls them ours. */
export const thresholds: Thresholds = {
  level: judged(1, 'ratio'),
  waiting: judged(0.08, 'ratio'),
  watch: judged(0.25, 'ratio'),
  alert: judged(0.6, 'ratio'),
  calendarCap: judged(8, 'ratio'),
}
