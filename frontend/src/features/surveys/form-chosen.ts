import type { office } from "@/bridge/models";

let last = "";
const nameOf = (code: string, version: number) => `${code} ${version}`;

// chosenForm remembers which form of the list was worked on, so that coming back
// finds it.
export const chosenForm = {
  keep: (code: string, version: number): void => {
    last = nameOf(code, version);
  },
  at: (rows: office.QuestionnaireRow[]): number =>
    Math.max(
      0,
      rows.findIndex((one) => nameOf(one.code, one.version) === last),
    ),
};
