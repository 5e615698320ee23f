import type { office } from "@/bridge/models";
import { readForm } from "@/ui/read-form";
import { formatMoment } from "@/words/formats";

// readMapping gives what the form says of the file: its source, its columns and its
// words for states; nothing before there is a form.
export function readMapping(
  form: HTMLFormElement | null,
  report: office.CaseImportReport | undefined,
): Pick<office.CaseImportInput, "source" | "asOf" | "columns" | "states"> {
  if (!form || !report) return { source: "" };
  const values = readForm(form);
  const columns: Record<string, string> = {};
  const states: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith("columns.")) columns[name.slice("columns.".length)] = value;
    const word = name.startsWith("states.") && report.states[Number(name.slice("states.".length))]?.word;
    if (word && value) states[word] = value;
  }
  // What stands there as the program read it is said by the file, to the second.
  const asOf = values.asOf === formatMoment(report.asOf) ? "" : (values.asOf ?? "");
  return { source: values.source ?? "", asOf, columns, states };
}
