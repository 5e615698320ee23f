// draftName names what is typed about one place of a notice and not saved yet. Names
// of places are long, and those of drafts short.
export function draftName(notice: string, act: string, place = ""): string {
  let sum = 0;
  for (const letter of place) sum = (Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `notice.${notice}.${act}${place && `.${sum.toString(36)}`}`;
}
