// placeTyped says which field of the applicant a text belongs to that was typed
// into the field that takes anything.
export function placeTyped(text: string): "name" | "personalId" | "phone" {
  const digits = text.replace(/[\s.-]/g, "");
  if (/^(0\d{9,10}|\+84\d{9,10})$/.test(digits)) return "phone"; // an identity number has 9 or 12
  if (/^\d{9,13}$/.test(digits)) return "personalId";
  return "name";
}
