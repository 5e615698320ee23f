import { useEffect, useState } from "react";
import { useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { HalfKeyed } from "./half-keyed";
import { KeySheet } from "./key-sheet";
import { loadRemark, type RemarkDraft } from "./remark-draft";

// KeyPage seats the person at the next sheet of a pile: the one they were keying,
// else the next that lacks this entry.
export default function KeyPage() {
  const { pile = "", which = "1" } = useParams<{ pile: string; which: string }>();
  const { keying: words, common } = useWords();
  const [, go] = useLocation();
  const saved = useSaved();
  const officer = useMe().officer.id;
  const [seat, setSeat] = useState<{ first: office.Seat; remark: RemarkDraft | undefined }>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let here = true;
    Promise.all([bridge.keying.Sit(pile, Number(which)), loadRemark(officer)]).then(
      ([first, remark]) => here && setSeat({ first, remark }),
      (refused) => here && setError(refused),
    );
    return () => {
      here = false;
    };
  }, [pile, which, officer]);
  const leave = () => {
    saved("");
    go(`/surveys/pile/${encodeURIComponent(pile)}`);
  };
  if (seat) return <KeySheet {...seat} onLeave={leave} />;
  return (
    <Page title={words.entry[Number(which)] ?? words.piles} focusTitle>
      {error ? <RefusalLine error={error} /> : <p>{common.loading}</p>}
      {Boolean(error) && <HalfKeyed />}
      <div>
        <KeyButton variant="default" keys="Escape" onPress={leave}>
          {common.back}
        </KeyButton>
      </div>
    </Page>
  );
}
