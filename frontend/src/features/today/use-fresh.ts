import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useMe } from "@/ui/use-me";

const every = 30_000;

// useFresh asks for the numbers and the list again by itself, at the same time
// so that they agree: every half minute, and when somebody comes back to the
// window. What is shown stays until the answer is there.
export function useFresh(): void {
  const client = useQueryClient();
  const { locked } = useMe();
  useEffect(() => {
    if (locked) return;
    const ask = () => {
      if (document.visibilityState === "hidden") return;
      void client.invalidateQueries({ queryKey: ["today"] });
      void client.invalidateQueries({ queryKey: ["cases", "list"] });
      void client.invalidateQueries({ queryKey: ["feedback", "board"] });
    };
    const timer = setInterval(ask, every);
    window.addEventListener("focus", ask);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", ask);
    };
  }, [client, locked]);
}
