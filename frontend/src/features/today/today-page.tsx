import { useState } from "react";
import { useLocation, useParams } from "wouter";
import type { office } from "@/bridge/models";
import { casesPath } from "@/ui/cases-path";
import { KeyButton } from "@/ui/key-button";
import { Page } from "@/ui/page";
import { RefusalLine } from "@/ui/refusal-line";
import { useMe } from "@/ui/use-me";
import { formatDate, formatTime, weekdayOf } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { FeedbackLine } from "./feedback-line";
import { useBoard } from "./load-board";
import { NoticeLine } from "./notice-line";
import { NumberButton } from "./number-button";
import { type Due, numbers } from "./numbers";
import classes from "./today.module.css";
import { TodayList } from "./today-list";
import { useFresh } from "./use-fresh";

// TodayPage is what is to be done now: the numbers of the day, and the list
// behind the chosen one.
export default function TodayPage() {
  const { today: words, common, batch, cash } = useWords();
  const me = useMe();
  const [, go] = useLocation();
  const asked = useParams<{ due?: string }>().due;
  const { data: board, error } = useBoard();
  useFresh();
  const [first, setFirst] = useState<Due>(); // where work begins; later counts do not move it
  if (board && !first) setFirst(mostUrgent(board));
  const chosen = numbers.find((one) => one.due === asked)?.due ?? first;
  const now = board?.at ?? me.now;
  const nothing = board && numbers.every((one) => board[one.member] === 0);
  const actions = (
    <>
      {chosen && me.officer.role !== "LEADER" && (
        <KeyButton size="xs" variant="default" keys="L" onPress={() => go(casesPath({ due: chosen }))}>
          {batch.fromToday}
        </KeyButton>
      )}
      <KeyButton size="xs" variant="default" keys="P" onPress={() => go("/cash")}>
        {cash.button}
      </KeyButton>
    </>
  );
  return (
    <Page title={words.title(common.weekdays[weekdayOf(now)] ?? "", formatDate(now))} fill actions={actions}>
      <RefusalLine error={error} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws itself */}
      <div role="group" aria-label={words.numbers} className={classes.numbers}>
        {numbers.map((one, at) => (
          <NumberButton
            key={one.due}
            keys={String(at + 1)}
            label={words.of[one.due]}
            count={board?.[one.member]}
            colour={"colour" in one ? one.colour : undefined}
            chosen={one.due === chosen}
            onPress={() => go(`/today/${one.due}`, { replace: true })}
          />
        ))}
      </div>
      <FeedbackLine />
      <NoticeLine />
      <p className={classes.told}>
        <span>{board && words.at(formatTime(board.at))}</span>
        <span>{words.keys}</span>
      </p>
      {chosen && (
        <TodayList
          key={chosen}
          due={chosen}
          path={`/today/${chosen}`}
          empty={nothing ? words.nothing : words.empty[chosen]}
        />
      )}
    </Page>
  );
}

const mostUrgent = (board: office.Board): Due => numbers.find((one) => board[one.member] > 0)?.due ?? "TODAY";
