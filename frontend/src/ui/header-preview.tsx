import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./header-preview.module.css";
import { today } from "./today";

// HeaderPreview shows how the names will stand on paper, while they are typed.
export function HeaderPreview({ profile: p }: { profile: ward.Profile }) {
  const w = useWords().session.setUp;
  return (
    <section aria-label={w.preview}>
      <p className={classes.caption}>{w.previewSlip}</p>
      <div className={classes.paper}>
        <Head upper={p.superior} body={p.oneStop} number={`……/${p.slipSymbol}`} place={p.place} />
      </div>
      <p className={classes.caption}>{w.previewNotice}</p>
      <div className={classes.paper}>
        <Head body={p.committee} number={`……/${p.noticeMark}`} place={p.place} />
        <div className={classes.foot}>
          <div>
            <span className={`${classes.bold} ${classes.italic}`}>{w.recipientsTitle}</span>
            {p.recipients.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
          <div>
            <div className={`${classes.bold} ${classes.caps}`}>{p.signerForm}</div>
            <div className={`${classes.bold} ${classes.caps}`}>{p.signerTitle}</div>
            <div className={`${classes.bold} ${classes.name}`}>{p.signerName}</div>
          </div>
        </div>
      </div>
    </section>
  );
}

function Head({
  upper,
  body,
  number,
  place,
}: {
  upper?: string;
  body: string;
  number: string;
  place: string;
}) {
  const w = useWords().session.setUp;
  const [year = "", month = "", day = ""] = today().split("-");
  const shortMonth = Number(month) < 3 ? month : String(Number(month));
  return (
    <div className={classes.head}>
      <div>
        {upper && <div className={classes.caps}>{upper}</div>}
        <div className={`${classes.caps} ${classes.bold}`}>{body}</div>
      </div>
      <div>
        <div className={classes.nation}>{w.nation}</div>
        <div className={classes.bold}>{w.motto}</div>
      </div>
      <div>
        {w.number}:{number}
      </div>
      <div className={classes.italic}>
        {[place, w.dateLine(day, shortMonth, year)].filter(Boolean).join(", ")}
      </div>
    </div>
  );
}
