import { useState } from "react";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

// PhoneValue is a phone number of which only the end is shown until somebody who has
// to call asks for it.
export function PhoneValue({ phone, may }: { phone: string; may: boolean }) {
  const words = useWords().feedback.page;
  const [open, setOpen] = useState(false);
  if (open) return phone;
  return (
    <>
      {phone.slice(0, -3).replace(/\d/g, "•") + phone.slice(-3)}{" "}
      {may && (
        <button type="button" className={classes.link} onClick={() => setOpen(true)}>
          {words.showPhone}
        </button>
      )}
    </>
  );
}
