const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" });

// today gives the day in Viet Nam, "2026-11-20", whatever zone the machine is
// set to. It only fills in a year that was not typed; what counts as now is
// decided by the program.
export const today = (): string => day.format(new Date()).replace(/\//g, "-");
