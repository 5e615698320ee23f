import { type RefObject, useRef } from "react";
import { bridge } from "@/bridge/bridge";
import type { office, ward } from "@/bridge/models";
import { toAppError } from "@/bridge/to-app-error";
import { say } from "@/ui/status-line";
import { useTyped } from "@/ui/use-typed";
import { writeForm } from "@/ui/write-form";
import { formatNumber } from "@/words/formats";

// useRuleFee writes the fee by the rule of the case into the form when pages, copies
// or the ground of an exemption are corrected, until somebody types one; the
// function it gives says that somebody did.
export function useRuleFee(
  form: RefObject<HTMLFormElement | null>,
  one: ward.Case,
  read: () => office.CorrectInput | undefined,
): () => void {
  const last = useRef(counted(one));
  useTyped(form, 200, (element) => {
    const input = read();
    const now = input && counted(input.fields);
    const ruled = /^PER_/.test(one.procedure.fee.basis); // other amounts are typed
    if (typed(element) || !ruled || !input || now === undefined || now === last.current) return;
    last.current = now;
    bridge.cases
      .Fee(input)
      .then((fee) => {
        if (!typed(element) && last.current === now) writeForm(element, { "fields.fee": formatNumber(fee) });
      })
      .catch((thrown: unknown) => say(toAppError(thrown).sentence));
  });
  return () => {
    const mark = form.current?.elements.namedItem(feeTyped);
    if (mark instanceof HTMLInputElement) mark.value = "yes";
  };
}

// feeTyped names the hidden field of the form that says that the fee was typed: a
// draft keeps it.
export const feeTyped = "feeTyped";

function typed(form: HTMLFormElement): boolean {
  const mark = form.elements.namedItem(feeTyped);
  return mark instanceof HTMLInputElement && mark.value !== "";
}

type Counted = Pick<office.CaseInput, "pages" | "copies" | "feeGround" | "feeCut" | "sets">;

const counted = ({ pages = 0, copies = 0, feeGround = "", feeCut = 0, sets }: Counted): string =>
  JSON.stringify([pages, copies, feeGround.trim() !== "", feeCut, sets]);
