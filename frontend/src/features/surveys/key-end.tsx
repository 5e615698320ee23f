import { useWords } from "@/words/use-words";
import classes from "./keying.module.css";
import type { KeyingDesk } from "./keying-desk";
import { useDesk } from "./use-desk";

// KeyEnd is the end of a sheet: what Enter does, and what has to be looked at first.
export function KeyEnd({ desk }: { desk: KeyingDesk }) {
  const words = useWords().keying;
  const doubts = useDesk(desk, ({ state }) => state.doubts);
  const blank = useDesk(desk, ({ state }) => state.blank);
  const { questions } = desk.state;
  return (
    <div className={classes.end}>
      {doubts.length > 0 && (
        <ul>
          {doubts.map((doubt) => {
            const at = questions.findIndex((ask) => ask.code === doubt.question);
            return (
              <li key={doubt.name}>
                {at >= 0 && (
                  <b>
                    {at + 1}. {questions[at]?.text}
                  </b>
                )}{" "}
                {doubt.sentence}
              </li>
            );
          })}
        </ul>
      )}
      <p>{blank ? words.endBlank : doubts.length > 0 ? words.endDoubts : words.end}</p>
    </div>
  );
}
