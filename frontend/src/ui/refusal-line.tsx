import { toAppError } from "@/bridge/to-app-error";
import classes from "./error-summary.module.css";

// RefusalLine says why something could not be shown or done, outside a form.
export function RefusalLine({ error }: { error: unknown }) {
  if (!error) return null;
  const { sentence, key } = toAppError(error);
  return (
    <p role="alert" className={classes.line}>
      {sentence || key}
    </p>
  );
}
