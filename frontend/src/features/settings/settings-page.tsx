import type { ReactNode } from "react";
import { useLocation, useParams } from "wouter";
import { Page } from "@/ui/page";
import { Tabs } from "@/ui/tabs";
import { useWords } from "@/words/use-words";
import { CalendarPart } from "./calendar-part";
import { KeepingPart } from "./keeping-part";
import { OfficePart } from "./office-part";
import { OfficersPart } from "./officers-part";
import { PasswordPart } from "./password-part";
import { PrintPart } from "./print-part";
import { RulebookPart } from "./rulebook-part";

const parts = ["office", "rulebook", "calendar", "officers", "printers", "keeping", "password"] as const;
type Part = (typeof parts)[number];

const screens: Record<Part, () => ReactNode> = {
  office: OfficePart,
  rulebook: RulebookPart,
  calendar: CalendarPart,
  officers: OfficersPart,
  printers: PrintPart,
  keeping: KeepingPart,
  password: PasswordPart,
};

// SettingsPage is what the office is set up with, part by part.
export default function SettingsPage() {
  const words = useWords().settings;
  const [, go] = useLocation();
  const wanted = useParams<{ part?: string }>().part;
  const part = parts.find((one) => one === wanted) ?? "office";
  const Screen = screens[part];
  return (
    <Page title={words.title} fill>
      <Tabs
        label={words.title}
        tabs={parts.map((value) => ({ value, label: words.parts[value] }))}
        value={part}
        onChange={(value) => go(`/settings/${value}`, { replace: true })}
        autoFocus
      >
        <Screen />
      </Tabs>
    </Page>
  );
}
