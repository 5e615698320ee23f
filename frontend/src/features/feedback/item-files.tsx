import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { download } from "@/ui/download";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

// ItemFiles are the scanned files of an opinion.
export function ItemFiles({ item }: { item: ward.Feedback }) {
  const words = useWords().feedback.page;
  const get = useAct((hash: string) => bridge.feedback.Attachment(item.id, hash), download);
  if (item.attachments.length === 0) return null;
  return (
    <section>
      <h2>{words.files}</h2>
      <RefusalLine error={get.refusal} />
      <ul className={classes.list}>
        {item.attachments.map((file) => (
          <li key={file.hash}>
            <button type="button" className={classes.link} onClick={() => get.run(file.hash)}>
              {file.name}
            </button>{" "}
            <span className={classes.soft}>{formatNumber(Math.ceil(file.size / 1024))} KB</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
