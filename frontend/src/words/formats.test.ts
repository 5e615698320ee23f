import { describe, expect, it } from "vitest";
import { fold } from "./fold";
import {
  formatDate,
  formatMoment,
  formatMoney,
  formatMonth,
  formatNumber,
  formatSeconds,
  formatShortMoment,
} from "./formats";
import { parseDate } from "./parse-date";
import { parseMoment } from "./parse-moment";

describe("formats", () => {
  it.each([
    ["2026-09-05", "05/9/2026"],
    ["2026-01-31", "31/01/2026"],
    ["2026-02-03", "03/02/2026"],
    ["2026-12-01T00:30:00+07:00", "01/12/2026"],
    ["", ""],
  ])("writes the day %s as %s", (text, want) => expect(formatDate(text)).toBe(want));

  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1.000"],
    [1234.5, "1.234,5"],
    [-1234567, "-1.234.567"],
    [99.2, "99,2"],
  ])("writes the number %s as %s", (value, want) => expect(formatNumber(value)).toBe(want));

  it("writes months", () => {
    expect(["2026-02", "2026-09", "2026-10"].map(formatMonth)).toEqual(["02/2026", "9/2026", "10/2026"]);
  });

  it("writes money, moments and seconds", () => {
    expect(formatMoney(50000)).toBe("50.000 đồng");
    expect(formatMoment("2026-11-20T14:30:05+07:00")).toBe("14:30 20/11/2026");
    expect(formatMoment("")).toBe("");
    expect(formatShortMoment("2026-11-27T17:00:00+07:00", "2026-11-23")).toBe("17:00 27/11");
    expect(formatShortMoment("2027-01-04T17:00:00+07:00", "2026-11-23")).toBe("17:00 04/01/2027");
    expect(formatShortMoment("", "2026-11-23")).toBe("");
    expect(formatSeconds("2026-11-20T14:30:05+07:00")).toBe("14:30:05");
  });
});

describe("parseDate", () => {
  it.each([
    ["05/9/2026", "2026-09-05"],
    ["5-9-26", "2026-09-05"],
    ["5.9", "2026-09-05"],
    ["05092026", "2026-09-05"],
    ["050926", "2026-09-05"],
    ["2026-09-05", "2026-09-05"],
    ["29/2/2028", "2028-02-29"],
    [" ", ""],
    ["29/2/2026", undefined],
    ["31/4", undefined],
    ["0/1/2026", undefined],
    ["mai", undefined],
  ])("reads %j as %j", (typed, want) => expect(parseDate(typed, "2026-11-20")).toBe(want));

  it("reads back what formatDate wrote", () => {
    for (const day of ["2026-01-01", "2026-02-28", "2026-09-05", "2027-12-31"])
      expect(parseDate(formatDate(day), "2026-11-20")).toBe(day);
  });
});

describe("parseMoment", () => {
  it.each([
    ["20/11/2026 16:00", "2026-11-20T16:00"],
    ["16h00 20/11", "2026-11-20T16:00"],
    ["8:05", "2026-11-20T08:05"],
    ["", ""],
    ["20/11/2026", undefined],
    ["20/11/2026 25:00", undefined],
    ["31/2/2026 8:00", undefined],
  ])("reads %j as %j", (typed, want) => expect(parseMoment(typed, "2026-11-20")).toBe(want));
});

it("folds accents for comparing", () => {
  expect(fold("Tiếp nhận ĐƠN")).toBe("tiep nhan don");
  expect(fold("Tiếp nhận".normalize("NFD"))).toBe("tiep nhan");
});
