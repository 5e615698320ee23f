// program is the binary under test.
export const program = process.env.MOTCUA_BIN ?? new URL("../../build/bin/motcua", import.meta.url).pathname;
