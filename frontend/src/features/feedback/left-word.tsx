import type { ward } from "@/bridge/models";
import badges from "@/ui/badge.module.css";
import { useWords } from "@/words/use-words";

const colours: Record<string, string | undefined> = {
  OVERDUE: badges.red,
  LATE: badges.red,
  SOON: badges.amber,
  WAITING: badges.violet,
};

type Props = { row: Pick<ward.FeedbackRow, "left" | "standing"> };

// LeftWord is the time left of an opinion in words, or how it was answered; coloured
// only where somebody has to look.
export function LeftWord({ row }: Props) {
  const words = useWords().feedback;
  const text = row.left || words.standing[row.standing] || "";
  const colour = colours[row.standing];
  return colour ? <span className={`${badges.badge} ${colour}`}>{text}</span> : text;
}
