import { useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useMe } from "@/ui/use-me";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { useOfficers } from "./load-officers";
import { OfficerForm } from "./officer-form";
import { OfficerLine } from "./officer-line";
import { OfficerPassword } from "./officer-password";
import classes from "./settings.module.css";

// OfficersPart is everyone who may sign in. Administrators add people, give new
// passwords, and stop or allow an account.
export function OfficersPart() {
  const words = useWords().settings.officers;
  const { data: officers = [], error } = useOfficers();
  const runs = useMe().officer.role === "ADMINISTRATOR";
  const saved = useSaved();
  const [adding, setAdding] = useState(false);
  const [changing, setChanging] = useState<ward.Officer>();
  const setActive = useAct(
    ({ id, active }: ward.Officer) => bridge.catalogue.SetActive(id, !active),
    ({ name, active }) => saved(active ? words.allowedNow(name) : words.stoppedNow(name)),
  );
  return (
    <>
      <RefusalLine error={setActive.refusal ?? error} />
      {runs ? (
        <div>
          <KeyButton size="xs" keys="Alt+T" disabled={adding} onPress={() => setAdding(true)}>
            {words.add}
          </KeyButton>
        </div>
      ) : (
        <p className={classes.soft}>{words.readOnly}</p>
      )}
      <div className={classes.split} data-open={adding || undefined}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
        <section className={classes.scroll} tabIndex={0} aria-label={words.list}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{words.name}</th>
                <th scope="col">{words.login}</th>
                <th scope="col">{words.role}</th>
                {!adding && <th scope="col">{words.title}</th>}
                <th scope="col">{words.state}</th>
                {runs && !adding && <td />}
              </tr>
            </thead>
            <tbody>
              {officers.map((officer) => (
                <OfficerLine
                  key={officer.id}
                  officer={officer}
                  narrow={adding}
                  onPassword={runs ? () => setChanging(officer) : undefined}
                  onActive={() => setActive.run(officer)}
                />
              ))}
            </tbody>
          </table>
        </section>
        {adding && <OfficerForm onClose={() => setAdding(false)} />}
      </div>
      {changing && <OfficerPassword officer={changing} onClose={() => setChanging(undefined)} />}
    </>
  );
}
