import type { RefObject } from "react";
import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";

type Props = { form: RefObject<HTMLFormElement | null>; warnings: app.Warning[] };

// IntakeWarnings are things to look at. They block nothing; one with a field
// leads there.
export function IntakeWarnings({ form, warnings }: Props) {
  const words = useWords().intake.summary;
  const jump = (field: string) => {
    const found = form.current?.elements.namedItem(field);
    if (found instanceof HTMLElement) found.focus();
  };
  return (
    <div role="status">
      {warnings.length > 0 && (
        <div className={classes.warnings}>
          <h3>{words.warnings}</h3>
          <ul>
            {warnings.map((warning) => (
              <li key={warning.field + warning.key + warning.sentence}>
                {warning.field ? (
                  <button type="button" onClick={() => jump(warning.field)}>
                    {warning.sentence}
                  </button>
                ) : (
                  warning.sentence
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
