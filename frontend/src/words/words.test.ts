import { expect, it } from "vitest";
import { en } from "./en";
import { vi } from "./vi";

type Tree = { [key: string]: unknown };

function keysIn(tree: Tree, path = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "object" && value !== null ? keysIn(value as Tree, `${path}${key}.`) : [`${path}${key}`],
  );
}

it("has the same keys in both languages, also where the type lets a record be open", () => {
  expect(keysIn(en).sort()).toEqual(keysIn(vi).sort());
});

it("has no empty words", () => {
  for (const words of [vi, en])
    for (const key of keysIn(words)) {
      const value = key.split(".").reduce<unknown>((tree, part) => (tree as Tree)[part], words);
      expect(value, key).not.toBe("");
    }
});
