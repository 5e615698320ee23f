import type { ReactNode } from "react";
import { useLocation, useParams } from "wouter";
import { Page } from "@/ui/page";
import { Tabs } from "@/ui/tabs";
import { useWords } from "@/words/use-words";
import { FormsPart } from "./forms-part";
import { IssuedPart } from "./issued-part";
import { KeyingPart } from "./keying-part";
import { ResultPart } from "./result-part";

const parts = ["keying", "results", "forms", "issued"] as const;
type Part = (typeof parts)[number];

const screens: Record<Part, (of: { month?: string }) => ReactNode> = {
  keying: KeyingPart,
  results: ResultPart,
  forms: FormsPart,
  issued: IssuedPart,
};

// SurveysPage is the survey forms of the ward, part by part.
export default function SurveysPage() {
  const words = useWords().surveys;
  const [, go] = useLocation();
  const [wanted, month] = (useParams<{ part?: string }>().part ?? "").split("~"); // "results~2026-10"
  const part = parts.find((one) => one === wanted) ?? "keying";
  const Screen = screens[part];
  return (
    <Page title={words.title} fill>
      <Tabs
        label={words.title}
        tabs={parts.map((value) => ({ value, label: words.parts[value] }))}
        value={part}
        onChange={(value) => go(`/surveys/${value}`, { replace: true })}
      >
        <Screen key={month} month={month} />
      </Tabs>
    </Page>
  );
}
