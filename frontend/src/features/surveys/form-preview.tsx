import type { office } from "@/bridge/models";
import { LazyPdfView } from "@/ui/lazy-pdf-view";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { useBlank } from "./load-surveys";
import classes from "./surveys.module.css";

// FormPreview is the blank form as it will print, without a number.
export function FormPreview({ row }: { row: office.QuestionnaireRow }) {
  const words = useWords().surveys;
  const { data: blank, error } = useBlank(row.code, row.version, row.printable);
  return (
    <div className={classes.paper}>
      <RefusalLine error={error} />
      {row.printable && blank && <LazyPdfView base64={blank.base64} label={words.preview(row.short)} />}
    </div>
  );
}
