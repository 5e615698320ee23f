import type { Values } from "./visit-values";

// What of a form that was saved the next one begins with.

const person = /^(applicant\.|authorizer\.)|^(authorised|authorisation)$/;
const procedure = /^(procedure\.|procedureCode$|papers\.\d+\.|subject$|sets$)/;
const sticky = /^(channel|resultWay|resultPlace|sets|printNow)$/;

// samePerson begins with who is here, for the next procedure.
export const samePerson = (saved: Values): Values => pick(saved, person);

// sameProcedure begins with what it is about and which papers it wants, for the
// next person. Pages, copies and grounds are each person's own.
export const sameProcedure = (saved: Values): Values => pick(saved, procedure);

// stickyChoices stay as they were last chosen, until they are changed: how the case
// came in, how the result is collected, how many sets, whether it prints at once.
// An address is somebody's own.
export function stickyChoices(saved: Values): Values {
  const kept = pick(saved, sticky);
  return { ...kept, printNow: saved.printNow ?? "" };
}

// readChoices reads what was kept; what cannot be read is worth nothing.
export function readChoices(content: string | undefined): Values {
  try {
    const kept: unknown = JSON.parse(content || "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).filter(
        (one): one is [string, string] => sticky.test(one[0]) && typeof one[1] === "string",
      ),
    );
  } catch {
    return {};
  }
}

const pick = (values: Values, keep: RegExp): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => keep.test(name)));
