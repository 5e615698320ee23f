import { useRef, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { office } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { DateField } from "@/ui/date-field";
import { Dialog } from "@/ui/dialog";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { readForm } from "@/ui/read-form";
import { TextField } from "@/ui/text-field";
import { today } from "@/ui/today";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatMonth } from "@/words/formats";
import { parseDate } from "@/words/parse-date";
import { useWords } from "@/words/use-words";
import { CellChanges } from "./cell-changes";
import { cellsOf, compareCells } from "./cells-of";
import { MainFigures } from "./main-figures";
import { noticeName } from "./notice-name";
import own from "./notices.module.css";
import { personalWords } from "./personal-words";

type Props = { view: office.NoticeView; onClose: () => void };

// ApproveDialog freezes a notice. It says what can be changed no more, and approves
// only what stood on the screen when it was opened: figures that moved since are shown
// and have to be looked at first.
export function ApproveDialog({ view, onClose }: Props) {
  const { notices } = useWords();
  const words = notices.review;
  const name = noticeName(view, notices);
  const saved = useSaved();
  const form = useRef<HTMLFormElement>(null);
  const [seen, setSeen] = useState(view); // what the approver has seen
  const act = useAct(bridge.notices.Approve, (done) => {
    saved(words.approved(name, done.number));
    onClose();
  });
  const moved = act.refusal?.key === "notice.figures_moved" && view.hash !== seen.hash;
  const changes = moved ? compareCells(cellsOf(seen.content), cellsOf(view.content)) : [];
  const personal = personalWords((moved ? view : seen).paragraphs);
  const approve = () => {
    const { number = "", signed = "", accepted } = form.current ? readForm(form.current) : {};
    const shown = moved ? view : seen; // what moved is on the screen now
    setSeen(shown);
    const day = parseDate(signed, today()) ?? signed;
    const words = accepted ? personal : [];
    act.run({ id: view.id, hash: shown.hash, number: number.trim(), signed: day, accepted: words });
  };
  const { signer } = seen.content;
  return (
    <Dialog title={words.approveTitle(name, formatMonth(view.month))} onClose={onClose} wide>
      <Form ref={form} onSave={approve} onBack={onClose} refusal={act.refusal} label={words.approve}>
        <Fields>
          {moved && (
            <div className={own.warn} role="status">
              <strong>{changes.length > 0 ? words.figuresMoved : words.textMoved}</strong>
              <CellChanges changes={changes} view={view} />
              {changes.length > 0 && <p>{words.lookAgain}</p>}
            </div>
          )}
          <div className={own.decide}>
            <div>
              <p>{words.freezes}</p>
              <ul>
                {words.freezesWhat.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
              <p>{words.afterwards}</p>
            </div>
            <MainFigures view={moved ? view : seen} />
          </div>
          <div className={own.pair}>
            <TextField
              name="number"
              label={words.number}
              hint={words.numberHint(view.number)}
              initial={seen.number}
              autoFocus
            />
            <DateField name="signed" label={words.signed} initial={today()} today={today()} />
          </div>
          <p>
            {words.signedBy}: <strong>{notices.text.signerOf(signer.form, signer.title, signer.name)}</strong>
          </p>
          {personal.length > 0 && (
            <CheckField
              name="accepted"
              label={words.personal(personal.join("; "))}
              hint={words.personalHint}
            />
          )}
          <FormButtons save={words.approveSave} saving={act.running} onBack={onClose} />
        </Fields>
      </Form>
    </Dialog>
  );
}
