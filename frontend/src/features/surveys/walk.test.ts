import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { ward } from "@/bridge/models";
import { askedOf, questionsOf } from "./walk";

type Walk = { questions: ward.Question[]; answers: Record<string, string>; asked: string[] };

// Written by the program's own walk (backend/ward/walks_test.go, -update).
const walks = JSON.parse(readFileSync("../backend/ward/testdata/walks.json", "utf8")) as Walk[];

it("walks through forms as the program does", () => {
  expect(walks.length).toBeGreaterThan(50);
  expect(walks.some((one) => one.asked.length < one.questions.length - 5)).toBe(true);
  for (const { questions, answers, asked } of walks)
    expect(askedOf(questions, answers).map((ask) => ask.code)).toEqual(asked);
});

it("takes the questions in the order of the paper", () => {
  const ask = (code: string) => ({ code }) as ward.Question;
  const groups = [
    { code: "A", title: "", questions: [ask("A1"), ask("A2")] },
    { code: "B", title: "", questions: [ask("B1")] },
  ];
  const form = { groups } as unknown as ward.Questionnaire;
  expect(questionsOf(form).map((one) => one.code)).toEqual(["A1", "A2", "B1"]);
});
