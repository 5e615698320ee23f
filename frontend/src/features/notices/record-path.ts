// recordPath is the page of a record by its name in the journal ("case/…"), "" when
// it has none of its own.
export function recordPath(subject: string): string {
  const [sort, id = ""] = subject.split("/");
  if (sort === "case") return `/cases/${encodeURIComponent(id)}`;
  if (sort === "feedback") return `/feedback/${encodeURIComponent(id)}`;
  if (sort === "sheet") return `/surveys/sheet/${encodeURIComponent(id)}`;
  return "";
}
