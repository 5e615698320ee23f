import { useLocation } from "wouter";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { GiveForm } from "./give-form";
import classes from "./handover.module.css";
import { Obstacle } from "./obstacle";
import { useHandover } from "./open-handover";

type Props = { id: string; onBack: () => void; onGiven: (one: ward.Case) => void };

// GiveCase is the page of one hand-over: what is to be given and what has to be
// seen, or why it cannot be given.
export function GiveCase({ id, onBack, onGiven }: Props) {
  const { handover: words, common } = useWords();
  const [, go] = useLocation();
  const { data: page, error, isPending } = useHandover(id);
  const back = (
    <>
      {page && (
        <KeyButton
          size="xs"
          variant="default"
          keys="Ctrl+O"
          onPress={() => go(`/cases/${encodeURIComponent(page.case.id)}`)}
        >
          {words.openCase}
        </KeyButton>
      )}
      <KeyButton size="xs" variant="default" keys="Escape" onPress={onBack}>
        {words.another}
      </KeyButton>
    </>
  );
  if (!page)
    return (
      <Page title={words.title} actions={back}>
        {isPending ? <p>{common.loading}</p> : <RefusalLine error={error} />}
      </Page>
    );
  const one = page.case;
  return (
    <Page title={`${words.title} ${one.code} · ${one.applicant.name}`} fill actions={back}>
      <p className={classes.procedure}>{one.procedure.name}</p>
      <RefusalLine error={error} />
      {!page.ready && <Obstacle page={page} />}
      <GiveForm page={page} onBack={onBack} onGiven={onGiven} />
    </Page>
  );
}
