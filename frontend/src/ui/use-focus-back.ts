import { useEffect, useState } from "react";

// useFocusBack gives the focus back to where it was before this piece came, when the
// piece goes and leaves it nowhere. What is gone by then has a place named to stand
// for it.
export function useFocusBack(otherwise?: string): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => {
    return () => {
      const now = document.activeElement;
      if (now && now !== document.body) return;
      const there = before?.isConnected && before !== document.body;
      const back = there ? before : otherwise && document.querySelector(otherwise);
      if (back instanceof HTMLElement) back.focus();
    };
  }, [before, otherwise]);
}
