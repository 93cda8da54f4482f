/** A season as an owner gives it; the month beside it stays what machines read. */
export const SEASONS = ['Spring', 'Summer', 'Fall', 'Winter'] as const;
export type Season = (typeof SEASONS)[number];
