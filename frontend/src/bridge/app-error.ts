// FieldError is one thing to put right at one field of a form.
export type FieldError = { field: string; key: string; sentence: string };

// AppError is what every refused call rejects with, through both doors.
// sentence is finished, in the person's language; fields has one entry for
// each field that has to be put right.
export class AppError extends Error {
  readonly code: string;
  readonly key: string;
  readonly field: string;
  readonly sentence: string;
  readonly fields: FieldError[];

  constructor(wire: Partial<Omit<AppError, "name" | "message">>) {
    super(wire.sentence || wire.key || "error");
    this.name = "AppError";
    this.code = wire.code || "internal";
    this.key = wire.key || "";
    this.field = wire.field || "";
    this.sentence = wire.sentence || "";
    const own = this.field ? [{ field: this.field, key: this.key, sentence: this.sentence }] : [];
    this.fields = wire.fields?.length ? wire.fields : own;
  }
}
