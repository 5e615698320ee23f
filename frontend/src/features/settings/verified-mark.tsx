import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

// VerifiedMark says whether code, time and fee were read in their source. It is
// no state of a case, so it borrows no state colour.
export function VerifiedMark({ verified }: { verified: boolean }) {
  const words = useWords().settings.rulebook;
  return verified ? (
    <span className={classes.verified}>{words.verified}</span>
  ) : (
    <strong className={classes.unverified}>{words.unverified}</strong>
  );
}
