/** What nothing is ever typed into. */
export const NEVER_MEANINGS = ['password', 'card', 'one-time-code', 'captcha', 'search'] as const;
export type NeverMeaning = (typeof NEVER_MEANINGS)[number];
