import { type KeyboardEvent, useRef, useState } from "react";
import { useLocation } from "wouter";
import type { office, ward } from "@/bridge/models";
import badge from "@/ui/badge.module.css";
import { KeyButton } from "@/ui/key-button";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { cellPath } from "./cell-path";
import { mayDo } from "./notice-act";
import own from "./notices.module.css";
import { paragraphName } from "./paragraph-name";
import { rememberedParagraph } from "./remembered-paragraph";
import type { StepName } from "./step-names";

type Props = {
  view: office.NoticeView;
  off: boolean; // while a form is open
  onSettle: (remark: string) => void;
  onGo: (step: StepName) => void;
};

// RemarkList is what the chairperson wants changed, those first that nobody has
// settled. Enter goes to the place, X settles.
export function RemarkList({ view, off, onSettle, onGo }: Props) {
  const all = useWords();
  const words = all.notices.review;
  const [, go] = useLocation();
  const list = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const open = view.remarks.filter((one) => !one.settled);
  const remarks = [...open, ...view.remarks.filter((one) => one.settled)];
  const at = Math.min(active, remarks.length - 1);
  const chosen = remarks[at];
  const goTo = ({ target }: ward.NoticeRemark) => {
    if (target.startsWith("par:")) {
      rememberedParagraph.keep(view.id, target.slice(4));
      onGo("text");
    } else if (target.startsWith("cell:")) go(cellPath(view, target.slice(5)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>("button[data-row]")[to]?.focus();
  };
  return (
    <>
      {mayDo(view, "settle") && chosen && !chosen.settled && (
        <div className={own.tools}>
          <KeyButton size="xs" variant="default" keys="X" disabled={off} onPress={() => onSettle(chosen.id)}>
            {words.settle}
          </KeyButton>
          <span className={own.hint}>{words.keys}</span>
        </div>
      )}
      <ul ref={list} className={own.remarks} onKeyDown={onKeyDown}>
        {remarks.map((remark, row) => (
          <li key={remark.id}>
            <button
              type="button"
              className={own.paragraph}
              data-row={row}
              data-chosen={row === at || undefined}
              tabIndex={row === at ? 0 : -1}
              onFocus={() => setActive(row)}
              onClick={() => goTo(remark)}
            >
              <span className={own.about}>
                <strong>{placeOf(remark.target, view, all)}</strong>
                <span>
                  {all.notices.by(remark.byName, formatMoment(remark.at))},{" "}
                  {remark.source === "PAPER" ? words.paper : words.screen}
                </span>
                <span className={`${badge.badge} ${remark.settled ? badge.green : badge.amber}`}>
                  {remark.settled ? words.done : words.open}
                </span>
              </span>
              <span>{remark.text}</span>
              {remark.settled && (
                <span className={own.composed}>
                  {all.notices.by(remark.settled.byName, formatMoment(remark.settled.at))}
                  {remark.settled.note && `: ${remark.settled.note}`}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function placeOf(target: string, view: office.NoticeView, all: ReturnType<typeof useWords>) {
  const words = all.notices.review;
  if (target.startsWith("cell:")) return cellName(target.slice(5), view.content, all);
  const key = target.slice(4);
  const at = view.paragraphs.findIndex((one) => one.key === key);
  return target ? words.paragraph(at + 1, paragraphName(key, all.notices)) : words.whole;
}
