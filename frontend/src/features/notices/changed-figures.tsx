import type { office, ward } from "@/bridge/models";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { CellChanges } from "./cell-changes";
import own from "./notices.module.css";

// ChangedFigures says in words which figures have changed since they were sent for
// review, and since this person looked at them.
export function ChangedFigures({ view }: { view: office.NoticeView }) {
  const words = useWords().notices.figures;
  const line = (title: string, changes: ward.CellChange[], keys: string) =>
    changes.length > 0 && (
      <div className={own.warn}>
        <strong>
          {words.since} {title}
        </strong>
        <CellChanges changes={changes} view={view} keys={keys} />
      </div>
    );
  const same = JSON.stringify(view.sinceSent) === JSON.stringify(view.sinceSeen);
  if (same) return line(words.sinceBoth, view.sinceSent, "Y") || null;
  return (
    <>
      {line(words.sinceSent, view.sinceSent, "Y")}
      {line(`${words.sinceSeen} (${formatMoment(view.seenAt)})`, view.sinceSeen, "U")}
    </>
  );
}
