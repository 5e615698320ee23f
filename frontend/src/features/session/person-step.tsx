import type { office } from "@/bridge/models";
import { Fields } from "@/ui/fields";
import { TextField } from "@/ui/text-field";
import { useWords } from "@/words/use-words";

type Props = { proposal: office.SetUpInput };

// PersonStep makes the first administrator.
export function PersonStep({ proposal }: Props) {
  const w = useWords().session.setUp.fields;
  return (
    <Fields>
      <TextField name="name" label={w.name} hint={w.nameHint} initial={proposal.name} />
      <TextField
        name="login"
        label={w.login}
        hint={w.loginHint}
        initial={proposal.login}
        autoComplete="username"
      />
      <TextField
        name="password"
        label={w.password}
        hint={w.passwordHint}
        kind="password"
        autoComplete="new-password"
      />
      <TextField name="again" label={w.again} kind="password" autoComplete="new-password" />
    </Fields>
  );
}
