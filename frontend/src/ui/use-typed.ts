import { type RefObject, useEffect, useRef } from "react";

// useTyped calls back when somebody has stopped typing in the form for a while.
// It costs nothing per key but a timer, and renders nothing.
export function useTyped(
  form: RefObject<HTMLFormElement | null>,
  wait: number,
  typed: (form: HTMLFormElement) => void,
): void {
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  });
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(element), wait);
    };
    element.addEventListener("input", later);
    return () => {
      clearTimeout(timer);
      element.removeEventListener("input", later);
    };
  }, [form, wait]);
}
