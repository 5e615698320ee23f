import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { AppError } from "@/bridge/app-error";
import { toAppError } from "@/bridge/to-app-error";
import { useWords } from "@/words/use-words";
import { unkeptDrafts } from "./unkept-drafts";

// useAct runs one act of the program: run starts it, running is true while it
// lasts, refusal is why it was refused. A second start while one is under way
// is ignored: an impatient second Enter saves nothing twice.
export function useAct<In, Out>(
  call: (input: In) => Promise<Out>,
  done: (out: Out, input: In) => void = () => {},
) {
  const words = useWords().shell.door;
  // Not act.isPending: two keys can come before anything is rendered again.
  const busy = useRef(false);
  const act = useMutation({
    mutationFn: call,
    onSuccess: (out, input) => {
      done(out, input);
      unkeptDrafts.retry();
    },
    onSettled: () => {
      busy.current = false;
    },
  });
  const error = act.error ? toAppError(act.error) : null;
  const silent = error && !error.sentence && error.key === "door.unreachable";
  return {
    run: (input: In) => {
      if (busy.current) return;
      busy.current = true;
      act.mutate(input);
    },
    running: act.isPending,
    refusal: silent ? new AppError({ key: error.key, sentence: words.unreachable }) : error,
    clear: act.reset,
  };
}
