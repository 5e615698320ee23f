import type { office, ward } from "@/bridge/models";
import badge from "@/ui/badge.module.css";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import own from "./notices.module.css";
import { paragraphName } from "./paragraph-name";
import { personalWords } from "./personal-words";

type Props = {
  paragraph: office.NoticeParagraph;
  remarks: ward.NoticeRemark[]; // those that nobody has settled
  chosen: boolean;
  row: number;
  onFocus: () => void;
  onOpen?: () => void;
};

// ParagraphLine is one paragraph as it is printed, what a person made of it, and what
// the chairperson wants changed there.
export function ParagraphLine({ paragraph, remarks, chosen, row, onFocus, onOpen }: Props) {
  const words = useWords().notices;
  const { key, text, composed, changed, stale, by, at } = paragraph;
  const personal = personalWords([paragraph]).join("; ");
  return (
    <>
      <button
        type="button"
        className={own.paragraph}
        data-row={row}
        data-chosen={chosen || undefined}
        tabIndex={chosen ? 0 : -1}
        onFocus={onFocus}
        onClick={onOpen}
      >
        <span className={own.about}>
          <strong>{paragraphName(key, words)}</strong>
          {changed && <span>{words.text.mine(by, formatMoment(at))}</span>}
          {stale && <span className={`${badge.badge} ${badge.amber}`}>{words.text.stale}</span>}
          {personal && (
            <span className={`${badge.badge} ${badge.amber}`}>{words.text.personal(personal)}</span>
          )}
        </span>
        <span className={text ? undefined : own.nothing}>{text || words.text.empty}</span>
        {stale && (
          <span className={own.composed}>
            {words.text.composed}: {composed}
          </span>
        )}
      </button>
      {remarks.map((remark) => (
        <p key={remark.id} className={own.warn}>
          {remark.byName}: {remark.text}
        </p>
      ))}
    </>
  );
}
