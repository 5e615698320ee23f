import type { Words } from "../vi";

export const paper: Words["paper"] = {
  savedTo: (path) => `Saved to ${path}`,
  downloaded: (name) => `Downloaded ${name}`,
  receipt: (code) => `Receipt and appointment ${code}`,
  refusal: (code) => `Refusal slip ${code}`,
  supplement: (code) => `Request for papers ${code}`,
  apology: (code) => `Apology and new date ${code}`,
  stop: (code) => `Notice of stopping ${code}`,
  control: (code) => `Control slip ${code}`,
  transfer: (code) => `File transfer slip ${code}`,
  handover: (code) => `Hand-over slip ${code}`,
};
