import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { cellName } from "./cell-name";
import { ChangedRecords } from "./changed-records";
import { differenceOf } from "./difference-of";
import classes from "./month.module.css";
import { mayDo } from "./notice-act";
import own from "./notices.module.css";
import type { StepName } from "./step-names";

type Props = {
  view: office.NoticeView;
  drift: office.NoticeDrift;
  off: boolean;
  correction?: office.NoticeView; // the one that the program has drafted
  onGo: (step: StepName, notice?: string) => void;
  onAccept: () => void;
};

// DriftPanel says which figures behind a frozen notice are others now, which records
// changed and why, and what can be done about it. The notice itself stays as it is.
export function DriftPanel({ view, drift, off, correction, onGo, onAccept }: Props) {
  const all = useWords();
  const words = all.notices.posting;
  return (
    <section className={own.drift} aria-label={words.drift}>
      <h2>{words.drift}</h2>
      <p>{words.driftHint}</p>
      <div className={own.tools}>
        {correction && (
          <KeyButton size="xs" keys="O" disabled={off} onPress={() => onGo("review", correction.id)}>
            {words.toCorrection}
          </KeyButton>
        )}
        {mayDo(view, "accept") ? (
          <KeyButton size="xs" variant="default" keys="A" disabled={off} onPress={onAccept}>
            {words.accept}
          </KeyButton>
        ) : (
          <span className={classes.soft}>{words.leaderDecides}</span>
        )}
      </div>
      {drift.cells.length === 0 ? (
        <p>{words.noCells}</p>
      ) : (
        <table className={own.list} aria-label={words.figure}>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.old}</th>
              <th scope="col">{words.now}</th>
              <th scope="col">{words.differs}</th>
            </tr>
          </thead>
          <tbody>
            {drift.cells.map(({ cell, old, new: now }) => (
              <tr key={cell}>
                <th scope="row">{cellName(cell, view.content, all)}</th>
                <td className={own.number}>{formatNumber(old)}</td>
                <td className={own.number}>
                  <strong>{formatNumber(now)}</strong>
                </td>
                <td className={own.number}>{differenceOf(old, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ChangedRecords records={drift.records} />
      {drift.more > 0 && <p className={classes.soft}>{words.more(formatNumber(drift.more))}</p>}
    </section>
  );
}
