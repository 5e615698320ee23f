import { Link } from "wouter";
import type { ward } from "@/bridge/models";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";

// NoticeLinks are notices by their numbers, those of several months under their months.
export function NoticeLinks({ notices, months }: { notices: ward.PostedNotice[]; months: boolean }) {
  const words = useWords().reports;
  return notices.map((one, at) => (
    <span key={one.id}>
      {at > 0 && (one.month === notices[at - 1]?.month ? ", " : "; ")}
      {months && one.month !== notices[at - 1]?.month && <>{words.monthOf(formatMonth(one.month))}: </>}
      <Link href={`/month/${one.month}/post/${one.id}`}>{one.number}</Link>
    </span>
  ));
}
