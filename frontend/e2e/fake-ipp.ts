// The few signs of IPP (RFC 8010) that a printing system answers with in the tests.

export type FakePrinter = { name: string; stopped?: boolean; trays?: string[] };

const end = Buffer.from([3]);
const printerGroup = Buffer.from([4]);
const jobGroup = Buffer.from([2]);
const notFound = 0x0406;

export const isGetPrinters = (request: Buffer): boolean => request.readUInt16BE(2) === 0x4002;
export const jobOf = (request: Buffer): string => /jobs\/(\d+)/.exec(request.toString("latin1"))?.[1] ?? "";

// answerPrinters tells of all printers; with none, that there are none.
export function answerPrinters(printers: FakePrinter[]): Buffer {
  const groups = printers.flatMap(({ name, stopped, trays = [] }) => [
    printerGroup,
    attribute(0x42, "printer-name", name),
    number("printer-state", stopped ? 5 : 3),
    attribute(0x44, "printer-state-reasons", stopped ? "media-jam-error" : "none"),
    ...trays.map((tray, at) => attribute(0x44, at === 0 ? "media-source-supported" : "", tray)),
  ]);
  return Buffer.concat([head(printers.length > 0 ? 0 : notFound), ...groups, end]);
}

// answerJob tells how far a paper has come.
export const answerJob = (state: number): Buffer =>
  Buffer.concat([head(0), jobGroup, number("job-state", state), end]);

const head = (status: number) => Buffer.from([2, 0, status >> 8, status & 0xff, 0, 0, 0, 1, 1]);

function attribute(tag: number, name: string, value: string | Buffer): Buffer {
  return Buffer.concat([Buffer.from([tag]), sized(name), sized(value)]);
}

function number(name: string, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return attribute(0x23, name, bytes);
}

function sized(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value as string);
  const size = Buffer.alloc(2);
  size.writeUInt16BE(bytes.length);
  return Buffer.concat([size, bytes]);
}
