import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { ApproveDialog } from "./approve-dialog";
import { ChangedFigures } from "./changed-figures";
import { CorrectionNote } from "./correction-note";
import { MainFigures } from "./main-figures";
import classes from "./month.module.css";
import type { StepProps } from "./month-steps";
import { mayDo } from "./notice-act";
import { noticeName } from "./notice-name";
import own from "./notices.module.css";
import { RemarkForm } from "./remark-form";
import { RemarkList } from "./remark-list";
import { ReturnForm } from "./return-form";
import { ReviewRounds } from "./review-rounds";
import { SettleForm } from "./settle-form";

type Open = { form: "screen" | "paper" | "return" | "approve" } | { form: "settle"; remark: string };

// ReviewStep is where a notice goes to the chairperson and comes back: remarks,
// return, approval.
export function ReviewStep({ view, month, onGo }: StepProps) {
  const { notices } = useWords();
  const words = notices.review;
  const name = noticeName(view, notices);
  const saved = useSaved();
  const [open, setOpen] = useState<Open>();
  const send = useAct(bridge.notices.Send, () => saved(words.sent(name)));
  const close = () => setOpen(undefined);
  const off = open !== undefined;
  const button = (act: Parameters<typeof mayDo>[1], keys: string, label: string, form: Open, main = false) =>
    mayDo(view, act) && (
      <KeyButton
        key={keys}
        size="xs"
        variant={main ? "filled" : "default"}
        keys={keys}
        disabled={off}
        onPress={() => setOpen(form)}
      >
        {label}
      </KeyButton>
    );
  return (
    <div className={own.middle}>
      <div className={own.tools}>
        {mayDo(view, "send") && (
          <KeyButton
            size="xs"
            keys="T"
            disabled={off}
            loading={send.running}
            onPress={() => send.run({ id: view.id, hash: view.hash })}
          >
            {words.send}
          </KeyButton>
        )}
        {button("approve", "D", words.approve, { form: "approve" }, true)}
        {button("return", "L", words.return, { form: "return" })}
        {button("remark", "G", words.remark, { form: "screen" })}
        {button("remark", "B", words.fromPaper, { form: "paper" })}
      </div>
      <p>{stateWord(view, words)}</p>
      <CorrectionNote view={view} month={month} onGo={onGo} />
      {view.notReady && !view.approved && (
        <p className={own.warn}>
          {words.notReady} {view.notReady}
        </p>
      )}
      <RefusalLine error={send.refusal} />
      {open?.form === "return" && <ReturnForm view={view} onClose={close} />}
      {open?.form === "settle" && <SettleForm view={view} remark={open.remark} onClose={close} />}
      {(open?.form === "screen" || open?.form === "paper") && (
        <RemarkForm
          view={view}
          target=""
          source={open.form === "paper" ? "PAPER" : "SCREEN"}
          onClose={close}
        />
      )}
      {open?.form === "approve" && <ApproveDialog view={view} onClose={close} />}
      <div className={own.scroll}>
        <MainFigures view={view} />
        {!view.approved && <ChangedFigures view={view} />}
        <h2>{words.list}</h2>
        {view.remarks.length === 0 ? (
          <p className={classes.soft}>{words.none}</p>
        ) : (
          <RemarkList
            view={view}
            off={off}
            onGo={onGo}
            onSettle={(remark) => setOpen({ form: "settle", remark })}
          />
        )}
        <ReviewRounds view={view} />
      </div>
    </div>
  );
}

function stateWord(view: StepProps["view"], words: ReturnType<typeof useWords>["notices"]["review"]) {
  const { approved, state, number } = view;
  if (approved) return words.approvedBy(approved.by, formatMoment(approved.at), number);
  if (state === "REVIEW") return mayDo(view, "return") ? words.waitingMine : words.waiting;
  return words.draft;
}
