/**
 * How days are written, beside ISO (2024-03-31), which is always read: `iso` nothing else; `day-month-year` 31-3-2024,
 * with hyphens, slashes or points; `year-month-day` eight digits, 20240331.
 */
export const dateOrders = ['iso', 'day-month-year', 'year-month-day'] as const

/** One of `dateOrders`. */
export type DateOrder = (typeof dateOrders)[number]
