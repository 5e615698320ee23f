import { useState } from "react";
import type { ward } from "@/bridge/models";
import { ReceiptPage } from "./receipt-page";

type Props = {
  cases: ward.Case[];
  onNext: () => void;
  onSamePerson: () => void;
  onSameProcedure: (at: number) => void; // of the case that is shown
};

// ReceiptPanel shows the papers of the cases just received, one after the other:
// what was printed makes room for the next.
export function ReceiptPanel({ cases, onNext, onSamePerson, onSameProcedure }: Props) {
  const [at, setAt] = useState(0);
  const one = cases[at];
  if (!one) return null;
  const last = cases.length - 1;
  return (
    <ReceiptPage
      key={one.id}
      one={one}
      place={{ at: at + 1, of: cases.length }}
      onAfter={at < last ? () => setAt(at + 1) : undefined}
      onBefore={at > 0 ? () => setAt(at - 1) : undefined}
      onNext={onNext}
      onSamePerson={onSamePerson}
      onSameProcedure={() => onSameProcedure(at)}
    />
  );
}
