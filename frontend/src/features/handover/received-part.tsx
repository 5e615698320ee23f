import { useState } from "react";
import type { ward } from "@/bridge/models";
import { CheckField } from "@/ui/check-field";
import { ChoiceField } from "@/ui/choice-field";
import { useWords } from "@/words/use-words";
import classes from "./handover.module.css";
import { PostFields } from "./post-fields";
import { ReceiverFields } from "./receiver-fields";

// ReceivedPart is how the result goes out: to somebody at the counter, with what has
// to be seen; by post, with the number of the item; or electronically.
export function ReceivedPart({ one }: { one: ward.Case }) {
  const { handover: words, common } = useWords();
  // What the post has brought back is collected.
  const [way, setWay] = useState(one.sentBack.length > 0 ? "COUNTER" : one.resultWay || "COUNTER");
  const [who, setWho] = useState("APPLICANT");
  const whos = one.authorizer ? ["APPLICANT", "AUTHORIZER", "PROXY"] : ["APPLICANT", "PROXY"];
  const last = one.sentBack.at(-1)?.posting;
  return (
    <>
      <h2>{words.who}</h2>
      {last && <p className={classes.bad}>{words.cameBack(last.number)}</p>}
      <ChoiceField
        name="way"
        label={common.ways.label}
        initial={way}
        onChange={setWay}
        enterSkip
        choices={(["COUNTER", "POST", "ONLINE"] as const).map((value) => ({
          value,
          label: common.ways.choices[value],
        }))}
      />
      {way === "POST" && <PostFields one={one} />}
      {way === "ONLINE" && (
        <>
          <ReceiverFields one={one} who="APPLICANT" />
          <p className={classes.soft}>{words.onlineHint}</p>
        </>
      )}
      {way === "COUNTER" && (
        <>
          <ChoiceField
            name="who"
            label={words.receiverKind}
            initial={who}
            onChange={setWho}
            enterSkip
            choices={whos.map((value) => ({ value, label: words.whos[value] ?? value }))}
          />
          <ReceiverFields one={one} who={who} />
          <h2>{words.seen}</h2>
          <div className={classes.checks}>
            <CheckField name="receiptReturned" label={words.receiptReturned} autoFocus />
            <CheckField name="identityShown" label={words.identityShown} />
          </div>
        </>
      )}
    </>
  );
}
