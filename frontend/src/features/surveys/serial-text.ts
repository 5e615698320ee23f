// serialText writes the number of a form without its check character: "A-000123".
export const serialText = (series: string, number: number): string =>
  `${series}-${String(number).padStart(6, "0")}`;
