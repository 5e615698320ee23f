import { type RefObject, useState } from "react";
import { Confirm } from "@/ui/confirm";
import { useWords } from "@/words/use-words";

// useLeave gives the way out of a form: sentences typed are not lost by one Escape,
// it asks first. What is typed elsewhere, in fields named otherwise, goes as it came.
export function useLeave(form: RefObject<HTMLFormElement | null>, onLeave: () => void, fields = "textarea") {
  const words = useWords().turns;
  const [asking, setAsking] = useState(false);
  const leave = () => {
    const typed = [...(form.current?.querySelectorAll<HTMLInputElement>(fields) ?? [])];
    if (typed.some((one) => one.value.trim())) setAsking(true);
    else onLeave();
  };
  const question = asking && (
    <Confirm
      title={words.leave}
      sentence={words.leaveHint}
      yes={words.leaveYes}
      onYes={onLeave}
      onClose={() => setAsking(false)}
    />
  );
  return { leave, question };
}
