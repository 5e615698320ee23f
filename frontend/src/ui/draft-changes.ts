type Values = Record<string, string>;

// changesOf gives what stands in a form otherwise than at first: "" for a box that
// was unticked and a field that is gone. Put into the same form later, it leaves
// alone what was changed elsewhere in the meantime.
export function changesOf(first: Values, now: Values): Values {
  const names = new Set([...Object.keys(first), ...Object.keys(now)]);
  return Object.fromEntries(
    [...names]
      .map((name) => [name, now[name] ?? ""] as const)
      .filter(([name, value]) => value !== (first[name] ?? "")),
  );
}

// noChanges is the draft of a form in which nothing was changed.
export const noChanges = "{}";
