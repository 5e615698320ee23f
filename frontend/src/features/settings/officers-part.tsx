import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { ListButtons } from "./list-buttons";
import { useOfficers } from "./load-officers";
import { OfficerChange } from "./officer-change";
import { OfficerForm } from "./officer-form";
import { OfficerLine } from "./officer-line";
import { OfficerPassword } from "./officer-password";
import classes from "./settings.module.css";
import { useRuns } from "./use-runs";

// OfficersPart is everyone who may sign in. Administrators add people, give new
// passwords, and stop or allow an account.
export function OfficersPart() {
  const { officers: words, parts } = useWords().settings;
  const { data: officers = [], error } = useOfficers();
  const runs = useRuns();
  const saved = useSaved();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<ward.Officer>();
  const [renewing, setRenewing] = useState<ward.Officer>(); // a new password
  const side = adding || Boolean(changing);
  const setActive = useAct(
    ({ id, active }: ward.Officer) => bridge.catalogue.SetActive(id, !active),
    ({ name, active }) => saved(active ? words.allowedNow(name) : words.stoppedNow(name)),
  );
  return (
    <>
      <RefusalLine error={setActive.refusal ?? error} />
      {runs ? (
        <div className={classes.bar}>
          <KeyButton size="xs" keys="Alt+T" disabled={side} onPress={() => setAdding(true)}>
            {words.add}
          </KeyButton>
          <ListButtons kind="officers" name={parts.officers} />
        </div>
      ) : (
        <p className={classes.soft}>{words.readOnly}</p>
      )}
      <div className={classes.split} data-open={side || undefined}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
        <section className={classes.scroll} tabIndex={0} aria-label={words.list}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.login}</th>
                <th scope="col">{words.role}</th>
                {!side && <th scope="col">{words.title}</th>}
                {!side && <th scope="col">{words.unit}</th>}
                <th scope="col">{words.state}</th>
                {runs && !side && <td />}
              </tr>
            </thead>
            <tbody>
              {officers.map((officer) => (
                <OfficerLine
                  key={officer.id}
                  officer={officer}
                  narrow={side}
                  onChange={runs ? () => setChanging(officer) : undefined}
                  onPassword={runs ? () => setRenewing(officer) : undefined}
                  onActive={() => setActive.run(officer)}
                />
              ))}
            </tbody>
          </table>
        </section>
        {adding && <OfficerForm onClose={() => setAdding(false)} />}
        {changing && <OfficerChange officer={changing} onClose={() => setChanging(undefined)} />}
      </div>
      {renewing && <OfficerPassword officer={renewing} onClose={() => setRenewing(undefined)} />}
    </>
  );
}
