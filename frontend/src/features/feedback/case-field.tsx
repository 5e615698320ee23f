import { useQuery } from "@tanstack/react-query";
import { type RefObject, useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import { toAppError } from "@/bridge/to-app-error";
import { SuggestField } from "@/ui/suggest-field";
import { useScan } from "@/ui/use-scan";
import { useWords } from "@/words/use-words";

type Props = { form: RefObject<HTMLFormElement | null>; code?: string; id?: string };

const most = 8; // cases offered

// CaseField is the case that an opinion is about: its number typed or scanned, or
// found by what is known of it. The form holds its id in "caseId".
export function CaseField({ form, code = "", id = "" }: Props) {
  const words = useWords().feedback.intake;
  const [text, setText] = useState("");
  const [bad, setBad] = useState("");
  const [what, setWhat] = useState("");
  const input = useRef<HTMLInputElement>(null);
  const hidden = useRef<HTMLInputElement>(null);
  const asked = text.trim();
  const { data, isFetching } = useQuery({
    queryKey: ["cases", "offer", asked],
    queryFn: () => bridge.cases.List({ ...all, text: asked, limit: most }),
    enabled: asked.length > 2,
  });
  const put = (caseId: string, shown: string, told: string) => {
    if (input.current) input.current.value = shown;
    if (hidden.current) hidden.current.value = caseId;
    setText("");
    setBad("");
    setWhat(told);
    form.current?.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const scanned = async (slip: string) => {
    try {
      const { case: found } = await bridge.cases.Open(await bridge.cases.Scanned(slip));
      put(found.id, found.code, found.subject);
    } catch (thrown) {
      setBad(toAppError(thrown).sentence);
    }
  };
  useScan("slip", ({ text: slip }) => {
    void scanned(slip);
    return true;
  });
  return (
    <div>
      <input ref={hidden} type="hidden" name="caseId" defaultValue={id} />
      <SuggestField
        name="caseCode"
        label={words.case}
        hint={what || words.caseHint}
        initial={code}
        error={bad}
        suggestions={(asked.length > 2 ? (data?.rows ?? []) : []).map((row) => ({
          key: row.id,
          group: "",
          text: `${row.code} · ${row.applicant}`,
          detail: row.procedure,
          value: row,
        }))}
        settled={!isFetching}
        eager
        ref={input}
        onType={(typed) => {
          setText(typed);
          setBad("");
          setWhat("");
          if (hidden.current) hidden.current.value = "";
        }}
        onTake={(row) => put(row.id, row.code, row.procedure)}
      />
    </div>
  );
}

const all = {
  text: "",
  state: "",
  due: "",
  field: "",
  officer: "",
  channel: "",
  from: "",
  to: "",
  offset: 0,
  limit: 0,
};
