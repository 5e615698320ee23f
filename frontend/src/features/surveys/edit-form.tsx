import { useEffect, useRef, useState } from "react";
import type { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { KeyButton } from "@/ui/key-button";
import { say } from "@/ui/status-line";
import { useAct } from "@/ui/use-act";
import { useDraft } from "@/ui/use-draft";
import { useKeep } from "@/ui/use-keep";
import { useWords } from "@/words/use-words";
import classes from "./edit.module.css";
import { type Acted, addGroup, addQuestion, freeCode, move, twin } from "./edit-acts";
import { EditAdd } from "./edit-add";
import { type DraftForm, toQuestionnaire } from "./edit-draft";
import { EditGroupFields } from "./edit-group-fields";
import { EditHeadFields } from "./edit-head-fields";
import { EditOutline } from "./edit-outline";
import { partAt, partOfField, partsOf } from "./edit-place";
import { EditPreview } from "./edit-preview";
import { EditQuestionFields } from "./edit-question-fields";
import { changeQuestion } from "./edit-take";
import { fromTemplate, ofKind } from "./edit-templates";
import { EditToolbar } from "./edit-toolbar";
import { useEditor } from "./edit-use-editor";

type Props = {
  screen: string; // under which the draft is kept
  initial: Acted;
  fresh: boolean; // a new form, whose code is not given yet
  version: number; // that it is saved as
  save: (form: ward.Questionnaire) => Promise<ward.AdoptedQuestionnaire>;
  onSaved: (form: ward.AdoptedQuestionnaire) => void;
  onRefused: (refusal: AppError) => void;
  onBack: () => void;
};

// EditForm writes a survey form: its outline, the fields of the part that is open,
// and beside them the form as it will look.
export function EditForm(props: Props) {
  const { screen, initial, fresh, version, onSaved, onRefused, onBack } = props;
  const { formEditor: words } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const outline = useRef<HTMLDivElement>(null);
  const editor = useEditor(form, initial);
  const { draft, at } = editor;
  const kept = useDraft(form, { screen, onFailure: (why) => say(words.draftFailed(why)) });
  const save = useAct(props.save, (saved) => {
    void kept.drop();
    onSaved(saved);
  });
  const keep = useAct((now: ward.Questionnaire) => bridge.surveys.SaveDefinition(now), useKeep());
  const [adding, setAdding] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  // What was refused is shown where it can be put right: the first such part opens.
  const latest = useRef({ editor, onRefused });
  useEffect(() => {
    latest.current = { editor, onRefused };
  });
  useEffect(() => {
    if (!save.refusal) return;
    const first = save.refusal.fields[0]?.field;
    if (first) latest.current.editor.openField(first);
    setRefusal(save.refusal);
    latest.current.onRefused(save.refusal);
  }, [save.refusal]);

  // What was just added is there to be written; and whoever typed goes on typing.
  const toFields = useRef(false);
  useEffect(() => {
    const nowhere = !document.activeElement || document.activeElement === document.body;
    if (!nowhere && !toFields.current) return;
    const box = form.current?.querySelector(`[data-part="${at}"]`);
    const first = box?.querySelector<HTMLInputElement>("input:not([type=hidden]):not([readonly]), textarea");
    first?.focus();
    if (toFields.current) first?.select(); // what a template wrote is typed over
    toFields.current = false;
  }, [at]);
  const begin = useRef(fresh);
  useEffect(() => {
    if (begin.current) form.current?.querySelector<HTMLElement>("[name=code]")?.focus();
    else outline.current?.focus();
  }, []);

  const part = partAt(draft, at);
  const parts = partsOf(draft);
  const wrong = new Set(refusal?.fields.map((one) => partOfField(draft, one.field).id));
  // The places that were refused are no longer those of the draft.
  const act = (run: () => void) => {
    setRefusal(null);
    run();
  };
  const added = (how: (draft: DraftForm, open: string) => Acted) => {
    toFields.current = true;
    act(() => editor.act(how));
  };
  const remove = () =>
    act(() => {
      const what = part.what === "question" ? words.questionOf(part.question.text) : "";
      const name = part.what === "group" ? words.groupOf(part.group.title) : what;
      if (editor.remove()) say(words.removed(name));
      else if (part.what === "group") say(words.onlyOne);
    });
  const step = (by: 1 | -1) => {
    const next = parts[parts.findIndex((one) => one.id === at) + by];
    if (next) editor.open(next.id);
  };
  const send = () => save.run(toQuestionnaire(editor.take().draft, version));
  const number = part.what === "question" ? part.number : 1;
  return (
    <>
      <Form
        ref={form}
        className={classes.form}
        label={words.outline}
        onSave={send}
        onBack={onBack}
        refusal={refusal}
      >
        <input type="hidden" name="draft" value={JSON.stringify(draft)} />
        <input type="hidden" name="at" value={at} />
        <div className={classes.side}>
          <EditToolbar
            canRestore={editor.canRestore}
            whole={part.what === "form"}
            onQuestion={() => setAdding(true)}
            onGroup={() => added(addGroup)}
            onTwin={() => added(twin)}
            onRemove={remove}
            onRestore={() =>
              act(() => {
                editor.restore();
                say(words.restoredPart);
              })
            }
            onMove={(by) => act(() => editor.act((now, open) => move(now, open, by)))}
            onStep={step}
          />
          <EditOutline
            ref={outline}
            parts={parts}
            open={at}
            wrong={wrong}
            onOpen={editor.open}
            onRemove={remove}
          />
          <p className={classes.soft}>{words.outlineKeys}</p>
        </div>
        <div className={classes.fields}>
          <div className={classes.scrolled} key={at} data-part={at}>
            <Fields>
              {part.what === "form" && <EditHeadFields draft={draft} fresh={fresh} />}
              {part.what === "group" && <EditGroupFields group={part.group} path={part.path} />}
              {part.what === "question" && (
                <EditQuestionFields
                  draft={draft}
                  question={part.question}
                  path={part.path}
                  onKind={() =>
                    act(() =>
                      editor.change((now) => changeQuestion(now, at, (one) => ofKind(one, words.content))),
                    )
                  }
                  onChange={(to) => act(() => editor.change((now) => changeQuestion(now, at, to)))}
                />
              )}
            </Fields>
          </div>
          <div className={classes.acts}>
            <KeyButton size="xs" type="submit" keys="Ctrl+Enter" loading={save.running}>
              {words.save(version)}
            </KeyButton>
            <KeyButton
              size="xs"
              variant="default"
              keys="Ctrl+S"
              loading={keep.running}
              onPress={() => keep.run(toQuestionnaire(editor.take().draft, version))}
            >
              {words.keep}
            </KeyButton>
          </div>
        </div>
      </Form>
      <EditPreview form={toQuestionnaire(draft, version)} number={number} />
      {adding && (
        <EditAdd
          onClose={() => setAdding(false)}
          onChoose={(template) => {
            setAdding(false);
            added((now, open) =>
              addQuestion(now, open, fromTemplate(template, freeCode(now), words.content)),
            );
          }}
        />
      )}
    </>
  );
}
