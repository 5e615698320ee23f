import { useState } from "react";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

// NumberValue is a number of a person of which only the end is shown until somebody
// who has to call or to make sure asks for it.
export function NumberValue({ number, may }: { number: string; may: boolean }) {
  const words = useWords().feedback.page;
  const [open, setOpen] = useState(false);
  if (open) return number;
  return (
    <>
      {number.slice(0, -3).replace(/\d/g, "•") + number.slice(-3)}{" "}
      {may && (
        <button type="button" className={classes.link} onClick={() => setOpen(true)}>
          {words.showNumber}
        </button>
      )}
    </>
  );
}
