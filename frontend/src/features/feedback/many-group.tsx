import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { Dialog } from "@/ui/dialog";
import { Fields } from "@/ui/fields";
import { Form } from "@/ui/form";
import { FormButtons } from "@/ui/form-buttons";
import { useWords } from "@/words/use-words";
import { ManyFailed } from "./many-failed";
import { useMany } from "./use-many";

type Props = { rows: ward.FeedbackRow[]; onClose: () => void };

// ManyGroup puts opinions that say the same under the one that came first.
export function ManyGroup({ rows, onClose }: Props) {
  const words = useWords().feedback.many;
  const [first, ...others] = [...rows].sort((a, b) =>
    `${a.receivedAt} ${a.code}`.localeCompare(`${b.receivedAt} ${b.code}`),
  );
  const { run, running, result } = useMany(
    others,
    ({ id }) => bridge.feedback.Group({ id, with: first?.id ?? "" }),
    (count) => words.grouped(count, first?.code ?? ""),
    onClose,
  );
  return (
    <Dialog title={words.group(rows.length)} onClose={onClose}>
      <Form label={words.group(rows.length)} onSave={() => run(undefined)} onBack={onClose}>
        <Fields>
          <p>{words.groupHint(first?.code ?? "")}</p>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                {row.code} · {row.subject}
              </li>
            ))}
          </ul>
          <ManyFailed result={result} />
          <FormButtons save={words.saveGroup} saving={running} onBack={onClose} />
        </Fields>
      </Form>
    </Dialog>
  );
}
