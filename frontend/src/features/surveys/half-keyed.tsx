import { useLocation } from "wouter";
import type { office } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { formName } from "./form-name";
import { useHalfKeyed } from "./load-piles";
import { useQuestionnaires } from "./load-surveys";
import classes from "./surveys.module.css";

const most = 9; // sheets that get a number key

// HalfKeyed says at once which sheets lie half keyed: one's own, to go on with by one
// key, and to who may release them those of colleagues.
export function HalfKeyed() {
  const { keying, surveys } = useWords();
  const words = keying.half;
  const [, go] = useLocation();
  const { data: sheets } = useHalfKeyed();
  const { data: forms } = useQuestionnaires();
  if (!sheets?.length || !forms) return null;
  const pile = (one: office.HalfKeyed) => encodeURIComponent(one.batch);
  const where = (one: office.HalfKeyed) =>
    words.where(one.position, one.batchName, formName(surveys, forms, one), one.which) +
    (one.question ? words.question(one.question, one.questions) : words.end);
  const others = sheets.filter((one) => !one.mine);
  return (
    <section className={classes.half} aria-label={words.title}>
      {sheets
        .filter((one) => one.mine)
        .map((one) => (
          <p key={one.batch}>
            <span>
              <strong>{words.mine}</strong> {where(one)}
              {words.since(formatMoment(one.startedAt))}
            </span>
            <KeyButton size="xs" keys="T" onPress={() => go(`/surveys/key/${pile(one)}/${one.which}`)}>
              {words.goOn}
            </KeyButton>
          </p>
        ))}
      {others.map((one, at) => (
        <p key={`${one.batch} ${one.which} ${one.position}`}>
          <span>
            <strong>{one.kept ? words.kept(one.name) : words.of(one.name)}</strong> {where(one)}
            {!one.kept && words.since(formatMoment(one.startedAt))}
          </span>
          <KeyButton
            size="xs"
            variant="default"
            keys={at < most ? String(at + 1) : undefined}
            onPress={() => go(`/surveys/pile/${pile(one)}`)}
          >
            {words.open}
          </KeyButton>
        </p>
      ))}
    </section>
  );
}
