/** By what way one speaks to an institution. */
export const channels = ['app', 'phone', 'website', 'letter', 'visit', 'other'] as const
export type Channel = (typeof channels)[number]
