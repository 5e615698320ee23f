import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("wailsjs/"));
const text = (file: string) => readFileSync(file, "utf8");
const importsOf = (file: string) =>
  [...text(file).matchAll(/(?:from|import\()\s*"([^"]+)"/g)].map((m) => {
    const path = m[1] ?? "";
    if (path.startsWith("@/")) return `src/${path.slice(2)}`;
    return path.startsWith(".") ? new URL(path, `file:///${file}`).pathname.slice(1) : path;
  });
const roomOf = (path: string) => /^src\/(features\/[^/]+|[^/]+)\//.exec(path)?.[1] ?? path;

// Shared rooms know nothing of screens, screens know nothing of each other:
// then a screen can be changed or thrown away without reading the others.
const may: Record<string, string[]> = {
  bridge: ["wailsjs"],
  words: [],
  ui: ["bridge", "words"],
};

it.each(files)("%s imports only what its room may", (file) => {
  const room = roomOf(file);
  if (room === "app" || !file.slice(4).includes("/") || file.endsWith(".test.tsx")) return;
  const allowed = [room, ...(may[room] ?? ["ui", "bridge", "words"])];
  for (const path of importsOf(file).filter((p) => p.startsWith("src/")))
    expect(allowed, `${file} imports ${path}`).toContain(roomOf(path));
});

it("is only the bridge that imports the generated code", () => {
  for (const file of files.filter((f) => roomOf(f) !== "bridge"))
    expect(importsOf(file).filter((p) => p.includes("wailsjs"))).toEqual([]);
});

it("keeps every word on screen in words/", () => {
  const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
  const screens = files.filter((f) => /^src\/(ui|features|app)\//.test(f) && !/\.test\.|test-|fake/.test(f));
  for (const file of screens) {
    const code = text(file).replace(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
    expect(
      code.split("\n").filter((l) => vietnamese.test(l)),
      file,
    ).toEqual([]);
    // Text between tags is a word on screen too, in whatever language.
    expect(code.match(/^\s+[A-Z][a-z]+ [a-z]+[^=;(){}<>]*$/gm) ?? [], file).toEqual([]);
  }
});

it("keeps files small", () => {
  for (const file of files) expect(text(file).split("\n").length, file).toBeLessThanOrEqual(300);
});
