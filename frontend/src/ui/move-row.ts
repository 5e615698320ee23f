// moveRow gives the row that a key leads to from the chosen one, undefined for
// keys that do not move.
export function moveRow(key: string, chosen: number, total: number, page: number): number | undefined {
  const to: Record<string, number> = {
    ArrowDown: chosen + 1,
    ArrowUp: chosen - 1,
    PageDown: chosen + page,
    PageUp: chosen - page,
    Home: 0,
    End: total - 1,
  };
  const wanted = to[key];
  return wanted === undefined ? undefined : Math.max(0, Math.min(wanted, total - 1));
}
