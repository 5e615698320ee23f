import { expect, it } from "vitest";
import { en } from "./en";
import { vi } from "./vi";

type Tree = { [key: string]: unknown };

// leavesIn gives every word with its path; a key may have a dot of its own.
function leavesIn(tree: Tree, path = ""): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "object" && value !== null
      ? leavesIn(value as Tree, `${path}${key}.`)
      : [[`${path}${key}`, value]],
  );
}

const keysIn = (tree: Tree) => leavesIn(tree).map(([key]) => key);

it("has the same keys in both languages, also where the type lets a record be open", () => {
  expect(keysIn(en).sort()).toEqual(keysIn(vi).sort());
});

it("has no empty words", () => {
  for (const words of [vi, en]) for (const [key, value] of leavesIn(words)) expect(value, key).not.toBe("");
});

// Offices differ in who says what to whom: screens say what is so and what to do.
it("calls no colleague “bạn” or “anh/chị”", () => {
  for (const [key, value] of leavesIn(vi))
    expect(String(value), key).not.toMatch(/(?<!\p{L})(bạn|anh\/chị|quý khách)(?!\p{L})/iu);
});
