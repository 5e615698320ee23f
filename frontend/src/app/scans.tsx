import { useEffect, useRef, useState } from "react";
import { useLocation } from "wouter";
import { bridge } from "@/bridge/bridge";
import { toAppError } from "@/bridge/to-app-error";
import { cardValues } from "@/ui/card-values";
import { Confirm } from "@/ui/confirm";
import { hasUnsaved } from "@/ui/has-unsaved";
import { personAt } from "@/ui/person-at";
import type { Scan } from "@/ui/scan-burst";
import { give } from "@/ui/scan-takers";
import { watchScans } from "@/ui/scan-watch";
import { say } from "@/ui/status-line";
import { useScan } from "@/ui/use-scan";
import { writeForm } from "@/ui/write-form";
import { useWords } from "@/words/use-words";
import { closeDialogs } from "./close-dialogs";
import { personPath } from "./person-path";
import { ScanNotice, type Told } from "./scan-notice";
import { useMyScreens } from "./use-my-screens";

// Scans does with what a scanner types what no screen wants to do itself: the
// number of a slip opens its case or opinion, a card fills the person of the form that is
// there, or finds that person's cases.
export function Scans({ enabled }: { enabled: boolean }) {
  const words = useWords().shell.scan;
  const mine = useMyScreens();
  const [place, go] = useLocation();
  const [told, setTold] = useState<Told>();
  const [waiting, setWaiting] = useState<{ path: string; what: string }>();
  const here = useRef(place);
  useEffect(() => {
    here.current = place;
  });
  useEffect(() => (enabled ? watchScans(give) : undefined), [enabled]);

  const open = (path: string) => {
    setWaiting(undefined);
    closeDialogs();
    go(path);
  };
  // What was typed and is kept nowhere is not left without asking.
  const leave = (path: string, what: string) => {
    if (hasUnsaved(document)) setWaiting({ path, what });
    else open(path);
  };
  const refuse = (error: unknown, { raw }: Scan) =>
    setTold({ sentence: toAppError(error).sentence || words.unreachable, raw });
  const openSlip = async (scan: Scan) => {
    if (scan.text.startsWith("PA-")) {
      const { item } = await bridge.feedback.Open(scan.text);
      return leave(`/feedback/${encodeURIComponent(item.id)}`, scan.text);
    }
    const id = await bridge.cases.Scanned(scan.text);
    const screen = here.current.startsWith("/handover") ? "handover" : "cases";
    leave(`/${screen}/${encodeURIComponent(id)}`, scan.text);
  };
  const takeCard = async (scan: Scan) => {
    const { person, warnings } = await bridge.intake.ReadCard(scan.text);
    const found = personAt(scan.at);
    if (!found?.form.isConnected) return leave(personPath(person, warnings), person.name);
    writeForm(found.form, cardValues(found.form, person, found.prefix));
    say(words.read(person.name));
    if (warnings.length > 0)
      setTold({ sentence: warnings.map((one) => one.sentence).join(" "), raw: scan.raw });
  };
  const taking = (act: (scan: Scan) => Promise<void>) => (scan: Scan) => {
    if (!mine.some((screen) => screen.name === "cases")) return false;
    setTold(undefined);
    act(scan).catch((error) => refuse(error, scan));
    return true;
  };
  useScan("slip", taking(openSlip));
  useScan("card", taking(takeCard));
  return (
    <>
      {told && <ScanNotice told={told} onClose={() => setTold(undefined)} />}
      {waiting && (
        <Confirm
          title={words.leave(waiting.what)}
          sentence={words.leaveSure}
          yes={words.leaveYes}
          onYes={() => open(waiting.path)}
          onClose={() => setWaiting(undefined)}
        />
      )}
    </>
  );
}
