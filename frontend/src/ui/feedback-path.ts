// FeedbackAddress is what the list of opinions is narrowed by. figure is a figure of
// the month's tables ("2026-10-01~2026-10-31~answeredLate~CONDUCT~", its class and
// channel may be empty); month is where it was chosen, for going back there, and back is
// "month" when that was the page on which a month is closed.
export type FeedbackAddress = {
  text: string;
  state: string;
  due: string;
  kind: string;
  class: string;
  channel: string;
  officer: string;
  from: string;
  to: string;
  figure: string;
  month: string;
  back: string;
};

// feedbackPath is the address of the list of opinions narrowed by a filter. It is a
// path: the query of the address would stay when another screen is opened.
export function feedbackPath(filter: Partial<FeedbackAddress>): string {
  const all = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) if (value) all.set(name, value);
  const text = all.toString();
  return text ? `/feedback/where/${text}` : "/feedback";
}
