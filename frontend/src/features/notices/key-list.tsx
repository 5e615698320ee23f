import { useQuery } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { KeyButton } from "@/ui/key-button";
import { RefusalLine } from "@/ui/refusal-line";
import { useAct } from "@/ui/use-act";
import { useKeep } from "@/ui/use-keep";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./month.module.css";
import own from "./notices.module.css";

// KeyList are the keys that notices of this ward are signed with, the newest first.
export function KeyList({ onShow }: { onShow: (fingerprint: string) => void }) {
  const words = useWords().notices.checks;
  const { data, error } = useQuery({ queryKey: ["notices", "keys"], queryFn: () => bridge.notices.Keys() });
  const save = useAct(bridge.notices.SaveKey, useKeep());
  const keys = [...(data ?? [])].reverse();
  return (
    <section aria-label={words.keys}>
      <h2>{words.keys}</h2>
      <p className={classes.soft}>{words.keyHint}</p>
      <RefusalLine error={save.refusal ?? error} />
      {keys.length === 0 ? (
        <p className={classes.soft}>{words.noKeys}</p>
      ) : (
        <table className={own.list}>
          <thead>
            <tr>
              <th scope="col">{words.fingerprint}</th>
              <th scope="col">{words.since}</th>
              <th scope="col">{words.publicKey}</th>
            </tr>
          </thead>
          <tbody>
            {keys.map(({ fingerprint, since }, at) => (
              <tr key={fingerprint}>
                <th scope="row" className={own.fingerprint}>
                  {fingerprint}
                </th>
                <td>{formatDate(since)}</td>
                <td>
                  <KeyButton
                    size="compact-xs"
                    variant="default"
                    keys={at === 0 ? "Alt+L" : undefined}
                    loading={save.running}
                    onPress={() => save.run(fingerprint)}
                  >
                    {words.saveKey}
                  </KeyButton>{" "}
                  <KeyButton
                    size="compact-xs"
                    variant="default"
                    keys={at === 0 ? "Alt+I" : undefined}
                    onPress={() => onShow(fingerprint)}
                  >
                    {words.printKey}
                  </KeyButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
