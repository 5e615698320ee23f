import { type RefObject, useRef, useState } from "react";
import { readForm } from "@/ui/read-form";
import { useTyped } from "@/ui/use-typed";
import { writeForm } from "@/ui/write-form";
import { propose } from "./propose";

const quiet = 250; // ms without a key

// useProposals chooses kind and class by the words of the content, as long as the
// person at the desk has not chosen themselves. It says when the words are those of
// a khiếu nại or tố cáo.
export function useProposals(form: RefObject<HTMLFormElement | null>, restored: boolean) {
  const own = useRef(new Set<string>(restored ? ["kind", "class"] : [])); // chosen by the person
  const writing = useRef(false);
  const [other, setOther] = useState<"" | "COMPLAINT" | "DENUNCIATION">("");
  const write = (values: Record<string, string>) => {
    if (!form.current) return;
    writing.current = true;
    writeForm(form.current, values);
    writing.current = false;
  };
  const look = () => {
    if (!form.current) return "";
    const { content = "", sentBy } = readForm(form.current);
    const found = propose(content);
    setOther(found.other);
    const values: Record<string, string> = {};
    if (sentBy === "NOBODY") values.kind = "SUGGESTION";
    else if (!own.current.has("kind")) values.kind = found.kind;
    if (!own.current.has("class")) values.class = found.class;
    write(values);
    return found.other;
  };
  useTyped(form, quiet, () => void look());
  return {
    other,
    look,
    chosen: (name: string) => {
      if (!writing.current) own.current.add(name);
    },
    // Who names nobody gives a góp ý; who is named after all gives what the words say.
    anonymous: (yes: boolean) => {
      own.current.delete("kind");
      if (yes) write({ kind: "SUGGESTION" });
      else look();
    },
  };
}
