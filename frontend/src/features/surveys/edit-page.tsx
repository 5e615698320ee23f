import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { Redirect, useLocation, useParams } from "wouter";
import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { Confirm } from "@/ui/confirm";
import { draftPlace } from "@/ui/draft-place";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { unkeptDrafts } from "@/ui/unkept-drafts";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { beginWith, type Plan, planOf, readKept, type Way } from "./edit-begin";
import { EditForm } from "./edit-form";
import { givenForm } from "./edit-given";
import { chosenForm } from "./form-chosen";
import { useQuestionnaires } from "./load-surveys";

// EditPage writes a survey form: a version that nobody has on paper yet, the version
// after one, a new form, or one copied from another. Administrators only.
export default function EditPage() {
  const { code = "", version = "" } = useParams<{ code?: string; version?: string }>();
  const way = wayOf(useLocation()[0]);
  const { data: rows, error } = useQuestionnaires();
  const wanted = Number(version);
  const known = useQuery({
    queryKey: ["questionnaire", code, wanted],
    queryFn: () => bridge.surveys.Questionnaire(code, wanted),
    enabled: way !== "new",
  });
  if (useMe().officer.role !== "ADMINISTRATOR") return <Redirect to="/surveys/forms" replace />;
  if (error ?? known.error) return <Missing error={error ?? known.error} />;
  if (!rows || (way !== "new" && !known.data)) return null;
  const plan = planOf(way, rows, code, wanted);
  return <Editor key={plan.screen} way={way} plan={plan} known={known.data} rows={rows} />;
}

// wayOf reads the address: /surveys/edit/…, /surveys/copy/…, /surveys/new.
function wayOf(path: string): Way {
  const way = path.split("/")[2];
  return way === "edit" || way === "copy" ? way : "new";
}

function Missing({ error }: { error: unknown }) {
  const words = useWords();
  const [, go] = useLocation();
  return (
    <Page title={words.surveys.title} focusTitle>
      <RefusalLine error={error} />
      <p>{words.formEditor.missing}</p>
      <div>
        <KeyButton variant="default" keys="Escape" onPress={() => go("/surveys/forms")}>
          {words.formEditor.back}
        </KeyButton>
      </div>
    </Page>
  );
}

type Props = { way: Way; plan: Plan; known?: ward.Questionnaire; rows: office.QuestionnaireRow[] };

function Editor({ way, plan, known }: Props) {
  const { formEditor: words } = useWords();
  const [, go] = useLocation();
  const client = useQueryClient();
  const saved = useSaved();
  const place = draftPlace(useMe().officer.id, plan.screen);
  const [given] = useState(givenForm.take);
  const [turn, setTurn] = useState(0);
  const [asking, setAsking] = useState(false);
  const kept = useQuery({
    queryKey: ["draft", plan.screen, turn],
    queryFn: () => unkeptDrafts.of(place) ?? bridge.intake.Draft(plan.screen),
    staleTime: Infinity,
    gcTime: 0,
  });
  const here = useRef(true);
  useEffect(() => {
    here.current = true;
    return () => {
      here.current = false;
    };
  }, []);
  if (kept.isPending) return null;
  const restored = given || turn > 0 ? undefined : readKept(kept.data);
  // The list is asked for first, so that it opens on the form that was saved.
  const leave = async (form: ward.AdoptedQuestionnaire) => {
    chosenForm.keep(form.code, form.version);
    await client.invalidateQueries({ queryKey: ["questionnaires"] });
    if (here.current) go("/surveys/forms"); // who went elsewhere meanwhile stays there
    saved(words.saved(form.short, form.version));
  };
  const discard = async () => {
    setAsking(false);
    await unkeptDrafts.drop(place);
    setTurn((now) => now + 1);
  };
  return (
    <Page
      title={titleOf(words.title, way, plan, known)}
      fill
      actions={
        <>
          <KeyButton variant="default" size="xs" keys="Alt+Delete" onPress={() => setAsking(true)}>
            {words.discard}
          </KeyButton>
          <KeyButton variant="default" size="xs" keys="Escape" onPress={() => go("/surveys/forms")}>
            {words.back}
          </KeyButton>
        </>
      }
    >
      {(plan.follows > 0 || restored) && (
        <p className={classes.note}>
          {restored && <strong>{words.restored} </strong>}
          {plan.follows > 0 && (plan.newest ? words.following : words.older)(plan.follows, plan.version)}
        </p>
      )}
      <div className={classes.editor}>
        <EditForm
          key={turn}
          screen={plan.screen}
          initial={restored ?? beginWith(plan, words.content, known, turn > 0 ? undefined : given)}
          fresh={plan.fresh}
          version={plan.version}
          save={(form) => (plan.fresh ? bridge.surveys.Add(form) : bridge.surveys.Edit(form))}
          onSaved={(form) => void leave(form)}
          onRefused={() => void client.invalidateQueries({ queryKey: ["questionnaires"] })}
          onBack={() => go("/surveys/forms")}
        />
      </div>
      {asking && (
        <Confirm
          title={words.discard}
          sentence={words.discardSure}
          yes={words.discardYes}
          onYes={() => void discard()}
          onClose={() => setAsking(false)}
        />
      )}
    </Page>
  );
}

type Titles = ReturnType<typeof useWords>["formEditor"]["title"];

function titleOf(titles: Titles, way: Way, plan: Plan, known?: ward.Questionnaire): string {
  if (way === "new" || !known) return titles.add;
  if (way === "copy") return titles.copy(known.short);
  return (plan.follows > 0 ? titles.follow : titles.edit)(known.short, plan.version);
}
