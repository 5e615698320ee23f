import { startTransition, useState } from "react";
import { bridge } from "@/bridge/bridge";
import type { ward } from "@/bridge/models";
import { HeaderPreview } from "@/ui/header-preview";
import { NoticeFields } from "@/ui/notice-fields";
import { OfficeFields } from "@/ui/office-fields";
import { readProfile } from "@/ui/read-profile";
import { TextField } from "@/ui/text-field";
import { useAct } from "@/ui/use-act";
import { useSaved } from "@/ui/use-saved";
import { useWords } from "@/words/use-words";
import { EditForm } from "./edit-form";
import classes from "./settings.module.css";

type Props = { profile: ward.Profile; onClose: () => void };

// ProfileForm changes how the office appears on paper, with the head of its papers
// beside it while it is typed.
export function ProfileForm({ profile, onClose }: Props) {
  const { settings, common } = useWords();
  const words = settings.office;
  const saved = useSaved();
  const [typed, setTyped] = useState(profile);
  const change = useAct(bridge.catalogue.ChangeProfile, () => {
    saved(words.saved);
    onClose();
  });
  return (
    <div className={classes.profile}>
      <EditForm
        title={words.editTitle}
        save={common.save}
        saving={change.running}
        refusal={change.refusal}
        onSave={(values) => change.run(readProfile(values))}
        onValues={(values) => startTransition(() => setTyped(readProfile(values)))}
        onClose={onClose}
      >
        <OfficeFields profile={profile} />
        <NoticeFields profile={profile} />
        <TextField
          name="profile.units"
          label={words.units}
          hint={words.unitsHint}
          initial={profile.units?.join("\n")}
          kind="lines"
        />
        <TextField
          name="profile.surveyMin"
          label={words.surveyMin}
          hint={words.surveyMinHint}
          initial={String(profile.surveyMin || 3)}
          inputMode="numeric"
          width={320}
        />
      </EditForm>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-label={words.onPaper}>
        <HeaderPreview profile={typed} />
      </section>
    </div>
  );
}
