import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { app, ward } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";
import { Confirm } from "@/ui/confirm";
import { draftPlace } from "@/ui/draft-place";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import type { Scan } from "@/ui/scan-burst";
import { say } from "@/ui/status-line";
import { unkeptDrafts } from "@/ui/unkept-drafts";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useScan } from "@/ui/use-scan";
import { useWords } from "@/words/use-words";
import { IntakeForm } from "./intake-form";
import { printReceipts } from "./print-receipts";
import { ReceiptPanel } from "./receipt-panel";
import { samePerson, sameProcedure } from "./repeat";
import { useChoices } from "./use-choices";
import type { Values } from "./visit-values";
import { waitingCard } from "./waiting-card";

// IntakePage receives one case after the other: the form, then its receipt.
export default function IntakePage() {
  const words = useWords().intake;
  const saved = useSaved();
  const client = useQueryClient();
  const [, go] = useLocation();
  const code = decodeURIComponent(useParams<{ procedure?: string }>().procedure ?? "");
  const place = draftPlace(useMe().officer.id, "intake");
  const [turn, setTurn] = useState(0);
  const [done, setDone] = useState<Done>(nothing); // received in one go, or refused
  const [begun, setBegun] = useState<Begun>(); // what the next one begins with
  const { ready, choices, keep } = useChoices();
  const draft = useQuery({
    queryKey: ["draft", "intake", turn],
    queryFn: () => unkeptDrafts.of(place) ?? bridge.intake.Draft("intake"),
    staleTime: Infinity,
    gcTime: 0,
  });
  const begin = useQuery({
    queryKey: ["procedures", code],
    queryFn: () => bridge.intake.Procedures(code),
    enabled: code !== "",
  });

  const next = useCallback(
    (begin?: Begun) => {
      setDone(nothing);
      setBegun(begin);
      setTurn((now) => now + 1);
      go("/intake", { replace: true });
    },
    [go],
  );
  // The next person's card, while the receipt of the one before still stands here.
  const scanned = (card: Scan) => {
    waitingCard.put(card);
    next();
    return true;
  };
  useScan("card", scanned, done.cases.length > 0);
  const [asking, setAsking] = useState(false);
  const clear = async () => {
    setAsking(false);
    await unkeptDrafts.drop(place);
    client.setQueryData(["draft", "intake", turn + 1], "");
    next();
  };
  const print = (cases: ward.Case[]) =>
    printReceipts(cases)
      .then((told) => {
        if (told) say(told);
        return client.invalidateQueries({ queryKey: ["printing"] });
      })
      .catch((thrown: unknown) => say(toAppError(thrown).sentence));
  const take = (cases: ward.Case[], values: Values[]) => {
    setDone({ cases, values });
    if (values[0]) keep(values[0]);
    if (values[0]?.printNow === "on") void print(cases);
    const [first] = cases;
    if (!first) return;
    const { code, applicant, state } = first;
    if (state === "REJECTED_AT_INTAKE") saved(words.refuse.saved(code, applicant.name));
    else if (cases.length > 1) saved(words.visit.saved(cases.length, applicant.name));
    else saved(words.saved(code, applicant.name));
  };
  if (done.cases.length > 0)
    return (
      <ReceiptPanel
        cases={done.cases}
        onNext={() => next()}
        onSamePerson={() => next({ values: samePerson(done.values[0] ?? {}), toProcedure: true })}
        onSameProcedure={(at) => next({ values: sameProcedure(done.values[at] ?? {}), toProcedure: false })}
      />
    );
  if (!ready || draft.isPending || (code && begin.isPending)) return null;
  const kept = readDraft(draft.data);
  const clearButton = (
    <KeyButton variant="default" size="xs" keys="Alt+Delete" onPress={() => setAsking(true)}>
      {words.clear}
    </KeyButton>
  );
  return (
    <Page title={words.title} fill actions={clearButton}>
      <IntakeForm
        key={`${turn} ${code}`}
        initial={{ ...choices, ...(begun?.values ?? kept) }}
        restored={!begun && Boolean(kept["applicant.name"] || kept["procedure.code"])}
        toProcedure={Boolean(begun?.toProcedure)}
        begin={exactly(begin.data, code)}
        onDone={take}
      />
      {asking && (
        <Confirm
          title={words.clear}
          sentence={words.clearSure}
          yes={words.clearYes}
          onYes={() => void clear()}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

type Done = { cases: ward.Case[]; values: Values[] };
type Begun = { values: Values; toProcedure: boolean };

const nothing: Done = { cases: [], values: [] };

const exactly = (hits: app.ProcedureHit[] | undefined, code: string) =>
  code ? hits?.find((hit) => hit.procedure.code === code) : undefined;

// A draft that cannot be read is worth less than an empty form.
function readDraft(content: string | undefined): Record<string, string> {
  try {
    const draft: unknown = JSON.parse(content || "{}");
    return typeof draft === "object" && draft !== null ? (draft as Record<string, string>) : {};
  } catch {
    return {};
  }
}
