import { useState } from "react";
import type { ward } from "@/bridge/models";
import { ReceiptPage } from "./receipt-page";

type Props = {
  cases: ward.Case[];
  printNow: boolean;
  onNext: () => void;
  onSamePerson: () => void;
  onSameProcedure: (at: number) => void; // of the case that is shown
};

// ReceiptPanel shows the papers of the cases just received, one after the other:
// what was printed makes room for the next.
export function ReceiptPanel({ cases, printNow, onNext, onSamePerson, onSameProcedure }: Props) {
  const [at, setAt] = useState(0);
  const [furthest, setFurthest] = useState(0); // what was shown already is not printed again by itself
  const [back, setBack] = useState(false);
  const one = cases[at];
  if (!one) return null;
  const last = cases.length - 1;
  const turn = (to: number) => {
    setBack(to <= furthest);
    setFurthest(Math.max(furthest, to));
    setAt(to);
  };
  return (
    <ReceiptPage
      key={one.id}
      one={one}
      place={{ at: at + 1, of: cases.length }}
      printNow={printNow && !back}
      onAfter={at < last ? () => turn(at + 1) : undefined}
      onBefore={at > 0 ? () => turn(at - 1) : undefined}
      onNext={onNext}
      onSamePerson={onSamePerson}
      onSameProcedure={() => onSameProcedure(at)}
    />
  );
}
