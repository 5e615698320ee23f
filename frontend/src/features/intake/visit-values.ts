// What stands in the form for one procedure of a visit; the rest (the person, the
// channel, where the results go) is the same for all of them.
const own =
  /^(procedure\.\w+|procedureCode|subject|papers\.\d+\.\w+|sets|fee|feeTyped|feePaid|feeReceipt|pages|copies|relief|feeCut|feeGround|note|officialCode)$/;

export type Values = Record<string, string>;

// ownValues are the values of one procedure, sharedValues those of the visit.
export const ownValues = (values: Values): Values => pick(values, (name) => own.test(name));
export const sharedValues = (values: Values): Values =>
  pick(values, (name) => !own.test(name) && name !== "visit");

// isOwn tells whether a field that the program names belongs to one procedure.
export const isOwn = (field: string): boolean =>
  own.test(field) || field === "papers" || /^papers\.\d+$/.test(field) || field === "feePaid";

function pick(values: Values, keep: (name: string) => boolean): Values {
  return Object.fromEntries(Object.entries(values).filter(([name]) => keep(name)));
}
