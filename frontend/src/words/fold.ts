// fold gives text without accents and in small letters, for comparing what a
// person typed with what is written: "Tiếp nhận" and "tiep nhan" are the same.
export function fold(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
