import type { office } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { useWords } from "@/words/use-words";
import classes from "./surveys.module.css";

// FormDetails says what is to be known of a form before it is given out.
export function FormDetails({ row }: { row: office.QuestionnaireRow }) {
  const words = useWords().surveys;
  return (
    <section className={classes.details} aria-label={row.short}>
      {row.conflict && <p className={classes.warning}>{words.conflict}</p>}
      {!row.printable && <p className={classes.warning}>{words.notPrintable}</p>}
      <Facts
        rows={[
          [words.facts.name, row.name],
          [words.facts.code, row.code],
          [words.facts.size, words.size(row.questions, row.pages, row.paper)],
          [words.facts.source, row.source],
          [words.facts.note, row.verifiedNote],
        ]}
      />
      {row.used && <p className={classes.soft}>{words.used}</p>}
    </section>
  );
}
