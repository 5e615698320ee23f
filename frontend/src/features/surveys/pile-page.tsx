import { useState } from "react";
import { useLocation, useParams } from "wouter";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { usePile } from "./load-piles";
import { useQuestionnaires } from "./load-surveys";
import { PileActs } from "./pile-acts";
import { PileFacts } from "./pile-facts";
import { PileForm } from "./pile-form";
import { PileSeats } from "./pile-seats";
import { PileSheets } from "./pile-sheets";
import { PileSpeed } from "./pile-speed";
import classes from "./surveys.module.css";

// PilePage is one pile of filled forms: its sheets, and what can be done with it.
export default function PilePage() {
  const { pile: id = "" } = useParams<{ pile: string }>();
  const { keying: words, common } = useWords();
  const [, go] = useLocation();
  const { data: page, error } = usePile(id);
  const { data: forms } = useQuestionnaires();
  const [recounting, setRecounting] = useState(false);
  const back = () => go("/surveys/keying");
  if (!page || !forms)
    return (
      <Page title={words.piles} focusTitle>
        {error ? <RefusalLine error={error} /> : <p>{common.loading}</p>}
        <div>
          <KeyButton variant="default" keys="Escape" onPress={back}>
            {words.pile.back}
          </KeyButton>
        </div>
      </Page>
    );
  const { row: pile } = page;
  return (
    <Page title={words.pile.title(pile.name)} fill>
      {recounting ? (
        <PileForm
          month={pile.month}
          forms={forms}
          pile={pile}
          onSaved={() => setRecounting(false)}
          onBack={() => setRecounting(false)}
        />
      ) : (
        <>
          <PileActs
            pile={pile}
            maySecond={page.maySecond}
            onRecount={() => setRecounting(true)}
            onBack={back}
          />
          <div className={classes.issued}>
            <PileSheets pile={pile} sheets={page.sheets} />
            <div className={classes.side}>
              <PileFacts pile={pile} toDo={page.toDo} forms={forms} />
              <PileSeats pile={pile} seats={page.seats} />
              <PileSpeed pile={pile} />
            </div>
          </div>
        </>
      )}
    </Page>
  );
}
