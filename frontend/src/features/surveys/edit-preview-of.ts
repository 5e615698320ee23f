import { useEffect, useState } from "react";
import type { AppError } from "@/bridge/app-error";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";

const rest = 400; // ms without a change before the paper is made again

// usePreviewOf gives the paper of a form that is being written. When it cannot be
// laid out, the last paper stays, and why.
export function usePreviewOf(form: ward.Questionnaire, on: boolean) {
  const content = JSON.stringify(form);
  const [shown, setShown] = useState<{ base64: string; refusal: AppError | null }>({
    base64: "",
    refusal: null,
  });
  useEffect(() => {
    if (!on) return;
    let gone = false;
    const show = async () => {
      try {
        const { base64 } = await bridge.surveys.Preview(JSON.parse(content));
        if (!gone)
          setShown((was) => (was.base64 === base64 && !was.refusal ? was : { base64, refusal: null }));
      } catch (thrown) {
        if (!gone) setShown((was) => ({ ...was, refusal: toAppError(thrown) }));
      }
    };
    const timer = setTimeout(() => void show(), rest);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [content, on]);
  return shown;
}
