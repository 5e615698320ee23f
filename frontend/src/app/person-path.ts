import type { app, ward } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";

// personPath is the address of the cases of the person on a card: by name and
// the end of the number, which lists show as well; by more of the number when
// the name may be wrong.
export function personPath({ name, personalId }: ward.Person, warnings: app.Warning[]): string {
  const doubtful = warnings.some((one) => one.field === "applicant.name");
  return casesPath({ text: doubtful ? personalId.slice(-6) : `${name} ${personalId.slice(-4)}` });
}
