/**
 * Reminders of version 1 were never about a repayment, which a reader of that version would have dropped; nothing else differs. Frozen.
 */
export const fromReminders1 = { from: 1, migrate: (stored: unknown): unknown => stored }
