import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { ward } from "@/bridge/models";
import { Page } from "@/ui/page";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { FindCase } from "./find-case";
import { GiveCase } from "./give-case";
import { LastSlip } from "./last-slip";

// HandoverPage gives results out, one after the other: find, give, print.
export default function HandoverPage() {
  const words = useWords().handover;
  const saved = useSaved();
  const [, go] = useLocation();
  const id = decodeURIComponent(useParams<{ id?: string }>().id ?? "");
  const [given, setGiven] = useState<ward.Case>();
  const find = () => go("/handover");
  if (id)
    return (
      <GiveCase
        key={id}
        id={id}
        onBack={find}
        onGiven={(one) => {
          setGiven(one);
          saved(words.saved(one.code, one.handover?.receiver.name ?? ""));
          find();
        }}
      />
    );
  return (
    <Page title={words.title} fill>
      <FindCase onOpen={(row) => go(`/handover/${encodeURIComponent(row.id)}`)}>
        {given && <LastSlip given={given} />}
      </FindCase>
    </Page>
  );
}
