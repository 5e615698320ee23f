// How dates, times, numbers and money look on screen, in both languages: the
// way Vietnamese office papers write them. Text from Go ("2026-09-05",
// "2026-09-05T14:30:00+07:00") is cut, never turned into a Date: the browser's
// own zone must not move anything.

// formatDate gives "05/9/2026": days under 10 and the months 1 and 2 get a
// leading zero (NĐ 30/2020), "" for none.
export function formatDate(text: string): string {
  const [year, month, day] = text.slice(0, 10).split("-");
  if (!year || !month || !day) return "";
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

// formatMonth gives "9/2026" and "02/2026".
export const formatMonth = (month: string): string => formatDate(`${month}-01`).slice(3);

// formatTime gives "14:30", "" for none.
export const formatTime = (moment: string): string => moment.slice(11, 16);

// formatSeconds gives "14:30:05", "" for none.
export const formatSeconds = (moment: string): string => moment.slice(11, 19);

// formatMoment gives "14:30 05/9/2026", "" for none.
export const formatMoment = (moment: string): string =>
  [formatTime(moment), formatDate(moment)].filter(Boolean).join(" ");

// formatShortMoment gives "14:30 05/9" in the year of today, else "14:30 05/9/2027".
export const formatShortMoment = (moment: string, today: string): string =>
  moment.slice(0, 4) === today.slice(0, 4)
    ? formatMoment(moment).replace(/\/\d{4}$/, "")
    : formatMoment(moment);

// formatNumber gives "1.234,5".
export function formatNumber(value: number): string {
  const [whole = "0", part] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${part ? `,${part}` : ""}`;
}

// formatMoney gives "50.000 đồng".
export const formatMoney = (dong: number): string => `${formatNumber(dong)} đồng`;

// weekdayOf gives the day of the week, 0 for Sunday.
export const weekdayOf = (text: string): number => new Date(`${text.slice(0, 10)}T00:00:00Z`).getUTCDay();
