import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { RefusalLine } from "@/ui/refusal-line";
import { useWords } from "@/words/use-words";
import { KeepingForm } from "./keeping-form";
import classes from "./settings.module.css";
import { useRuns } from "./use-runs";

// KeepingPart lets administrators forget the senders of opinions whose time is over.
export function KeepingPart() {
  const words = useWords().keeping;
  const runs = useRuns();
  const { data, error } = useQuery({
    queryKey: ["feedback", "retention"],
    queryFn: () => bridge.feedback.Retention(),
    enabled: runs,
  });
  if (!runs) return <p className={classes.soft}>{words.readOnly}</p>;
  return (
    <>
      <RefusalLine error={error} />
      {data && <KeepingForm proposed={data} />}
    </>
  );
}
