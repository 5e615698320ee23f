import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import type { app } from "@/bridge/models";
import { PaperPanel } from "@/ui/paper-panel";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import { noticeName } from "./notice-name";
import { noticePaper } from "./notice-paper";
import own from "./notices.module.css";

// KeptCopy is the file that the program keeps of the notice that a seal speaks of, to
// be held beside the one that was checked.
export function KeptCopy({ found }: { found?: app.NoticeCheck }) {
  const words = useWords().notices;
  const { month = "", number = "", kind = "" } = found ?? {};
  const asked = month !== "" && number !== "";
  const { data } = useQuery({
    queryKey: ["notices", month],
    queryFn: () => bridge.notices.Month(month),
    enabled: asked,
  });
  if (!asked || !data) return <div />;
  const bare = bareNumber(number);
  const kept = data.notices.find(
    (view) => view.approved && view.kind === kind && bareNumber(view.number) === bare,
  );
  if (!kept) return <p className={classes.soft}>{words.checks.notKept}</p>;
  return (
    <div className={own.middle}>
      <h2>{words.checks.keptCopy}</h2>
      <PaperPanel
        paper={noticePaper(kept)}
        label={words.paper(noticeName(kept, words), formatMonth(kept.month))}
      />
    </div>
  );
}

// bareNumber is a number without its symbol and the zeros before it: "04/TB-UBND" is 4.
const bareNumber = (number: string): string => (number.split("/")[0] ?? "").replace(/^0+(?=\d)/, "");
