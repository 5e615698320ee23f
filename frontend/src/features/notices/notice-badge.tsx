import type { office } from "@/bridge/models";
import classes from "@/ui/badge.module.css";
import { useWords } from "@/words/use-words";
import own from "./notices.module.css";

const colours: Record<string, string | undefined> = {
  REVIEW: classes.violet,
  RETURNED: classes.amber,
  POSTED: classes.green,
};

// NoticeBadge says where a notice stands, and that figures moved behind one that
// stands fast.
export function NoticeBadge({ view }: { view: office.NoticeView }) {
  const words = useWords().notices;
  return (
    <span className={own.badges}>
      <span className={`${classes.badge} ${colours[view.state] ?? classes.grey}`}>
        {words.state[view.state] ?? view.state}
      </span>
      {view.drift && <span className={`${classes.badge} ${classes.red}`}>{words.moved}</span>}
    </span>
  );
}
