/**
 * What a day can be that is neither of a step nor of a repayment: the `longest` time for an answer, the end of waiting (`stop`), the end of
 * a record's time, a new free report, an answer that was promised, papers that run out, a step that one planned, or whatever one means
 * oneself (`own`).
 */
export const dayReminders = ['longest', 'stop', 'record', 'report', 'promised', 'paper', 'planned', 'own'] as const
export type DayReminder = (typeof dayReminders)[number]
