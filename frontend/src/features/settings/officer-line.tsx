import type { ward } from "@/bridge/models";
import { useMe } from "@/ui/use-me";
import { useWords } from "@/words/use-words";
import classes from "./settings.module.css";

type Props = {
  officer: ward.Officer;
  narrow: boolean; // a form stands beside the list
  onChange?: () => void; // only for those who run the office
  onPassword?: () => void; // likewise
  onActive: () => void;
};

// OfficerLine is one person, with what an administrator can do about the account.
export function OfficerLine({ officer, narrow, onChange, onPassword, onActive }: Props) {
  const { settings, shell } = useWords();
  const words = settings.officers;
  const you = useMe().officer.id === officer.id;
  const act = officer.active ? words.stop : words.allow;
  return (
    <tr data-stopped={!officer.active || undefined}>
      <td>
        {officer.name}
        {you && <span className={classes.soft}> ({words.you})</span>}
      </td>
      <td>{officer.login}</td>
      <td>{shell.roles[officer.role] ?? officer.role}</td>
      {!narrow && <td>{officer.title}</td>}
      {!narrow && <td>{officer.unit}</td>}
      <td>{officer.active ? words.active : <strong>{words.stopped}</strong>}</td>
      {onPassword && !narrow && (
        <td className={classes.lineActs}>
          <button type="button" aria-label={words.of(words.change, officer.name)} onClick={onChange}>
            {words.change}
          </button>
          <button type="button" aria-label={words.of(words.setPassword, officer.name)} onClick={onPassword}>
            {words.setPassword}
          </button>
          <button type="button" aria-label={words.of(act, officer.name)} onClick={onActive}>
            {act}
          </button>
        </td>
      )}
    </tr>
  );
}
