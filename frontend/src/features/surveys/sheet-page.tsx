import { useQuery } from "@tanstack/react-query";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { rememberedRow } from "@/ui/remembered-row";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { useVersion } from "./settle-load";
import { SheetAnswers } from "./sheet-answers";
import classes from "./surveys.module.css";

// SheetPage is one sheet behind a figure, to be read and not to be changed.
export default function SheetPage() {
  const { sheet: words, common } = useWords();
  const [, go] = useLocation();
  const id = decodeURIComponent(useParams<{ sheet: string }>().sheet);
  const { data: sheet, error } = useQuery({
    queryKey: ["sheet", id],
    queryFn: () => bridge.keying.Read(id),
  });
  const pile = sheet ? `/surveys/pile/${encodeURIComponent(sheet.batch)}` : "/surveys/keying";
  const from = rememberedRow.path(); // the records that it was opened from
  const actions = (
    <>
      {sheet && (
        <KeyButton size="xs" variant="default" keys="P" onPress={() => go(pile)}>
          {words.pile}
        </KeyButton>
      )}
      <KeyButton
        size="xs"
        variant="default"
        keys="Escape"
        onPress={() => go(from.startsWith("/month/") ? from : pile)}
      >
        {words.back}
      </KeyButton>
    </>
  );
  return (
    <Page
      title={sheet ? words.title(sheet.position, sheet.name) : words.titleShort}
      fill
      focusTitle
      actions={actions}
    >
      <RefusalLine error={error} />
      {sheet && <Shown sheet={sheet} />}
      {!sheet && !error && <p>{common.loading}</p>}
    </Page>
  );
}

function Shown({ sheet }: { sheet: office.SheetToRead }) {
  const { sheet: words, keying } = useWords();
  const { data: form } = useVersion(sheet.questionnaire, sheet.version);
  const { statuses } = keying.pile;
  const why = closedBy(sheet);
  return (
    <>
      <Facts
        rows={[
          [words.form, form && words.version(form.name, form.version)],
          [words.month, formatMonth(sheet.month)],
          [words.serial, sheet.serial],
          [words.status, statuses[sheet.status] ?? sheet.status],
          [words.void, sheet.voided && (keying.voidReasons[sheet.voided] ?? sheet.voided)],
        ]}
      />
      <p className={classes.soft}>{why ? words[why] : words.readOnly}</p>
      {!why && form && <SheetAnswers form={form} answers={sheet.answers} />}
    </>
  );
}

// closedBy is why no answer is shown, undefined when they are.
function closedBy({ status, withheld }: office.SheetToRead) {
  if (status === "VOID") return "noAnswers";
  if (status !== "FINAL") return "notFinal";
  return withheld ? "withheld" : undefined;
}
