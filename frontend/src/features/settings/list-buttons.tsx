import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { useWords } from "@/words/use-words";
import { ImportDialog } from "./import-dialog";

export type ListKind = "procedures" | "days" | "officers" | "profile" | "sheets"; // sheets: in only

type Props = { kind: Exclude<ListKind, "sheets">; name: string };

// ListButtons take a list out as a spreadsheet and in again.
export function ListButtons({ kind, name }: Props) {
  const words = useWords().settings.exchange;
  const [open, setOpen] = useState(false);
  const keep = useAct(() => bridge.catalogue.Export(kind), useKeep());
  return (
    <>
      <KeyButton
        size="xs"
        variant="default"
        keys="Alt+E"
        loading={keep.running}
        onPress={() => keep.run(undefined)}
      >
        {words.save}
      </KeyButton>
      <KeyButton size="xs" variant="default" keys="Alt+I" onPress={() => setOpen(true)}>
        {words.open}
      </KeyButton>
      <RefusalLine error={keep.refusal} />
      {open && <ImportDialog kind={kind} name={name} onClose={() => setOpen(false)} />}
    </>
  );
}
