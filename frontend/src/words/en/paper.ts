import type { Words } from "../vi";

export const paper: Words["paper"] = {
  savedTo: (path) => `Saved to ${path}`,
  downloaded: (name) => `Downloaded ${name}`,
  receipt: (code) => `Receipt and appointment ${code}`,
  refusal: (code) => `Refusal slip ${code}`,
  handover: (code) => `Hand-over slip ${code}`,
  notice: (month) => `Notice of the results of administrative procedures, month ${month}`,
};
