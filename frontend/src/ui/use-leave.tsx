import { type RefObject, useState } from "react";
import { LeaveQuestion } from "./leave-question";

// useLeave gives the way out of a form: sentences typed are not lost by one Escape,
// it asks first. What is typed elsewhere, in fields named otherwise, goes as it came.
export function useLeave(form: RefObject<HTMLFormElement | null>, onLeave: () => void, fields = "textarea") {
  const [asking, setAsking] = useState(false);
  const leave = () => {
    const all = [...(form.current?.querySelectorAll<HTMLInputElement>(fields) ?? [])];
    if (all.some((one) => one.value.trim() !== one.defaultValue.trim())) setAsking(true);
    else onLeave();
  };
  return { leave, question: asking && <LeaveQuestion onLeave={onLeave} onStay={() => setAsking(false)} /> };
}
