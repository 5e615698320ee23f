import type { app } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { defaultOf } from "./print-choices";
import classes from "./settings.module.css";

type Props = { printers?: app.Printer[]; settings: app.PrintSetting[]; silent: boolean };

// PrintersHere says which printers this computer has and how they are, or what
// happens when it has none.
export function PrintersHere({ printers, settings, silent }: Props) {
  const s = useWords().print.settings;
  if (silent) return <p className={classes.warn}>{s.readFailed}</p>;
  if (!printers) return null;
  if (printers.length === 0) return <p className={classes.warn}>{s.noPrinter}</p>;
  const undecided = !defaultOf(printers) && settings.some(({ printer }) => !printer);
  return (
    <>
      {undecided && <p className={classes.warn}>{s.noDefault}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className={classes.few} tabIndex={0} aria-label={s.here}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{s.here}</th>
              <th scope="col">{s.state}</th>
            </tr>
          </thead>
          <tbody>
            {printers.map((one) => (
              <tr key={one.name}>
                <td>
                  {one.name}
                  {one.default && <span className={classes.soft}> ({s.isDefault})</span>}
                </td>
                <td>{one.sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
