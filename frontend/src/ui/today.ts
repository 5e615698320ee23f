const ahead = 7 * 60 * 60 * 1000; // Viet Nam is seven hours ahead of UTC, all the year round

// today gives the day in Viet Nam as "2026-11-23", whatever the zone and the
// language of this computer: Intl writes the same day differently in every
// web view.
export const today = (): string => new Date(Date.now() + ahead).toISOString().slice(0, 10);
