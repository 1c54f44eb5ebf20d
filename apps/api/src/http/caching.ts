/** Anybody on the way may keep an answer for a minute, and show it for ten while it is asked for again. */
export const SHARED = 'public, max-age=60, stale-while-revalidate=600';
