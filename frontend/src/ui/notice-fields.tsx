import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { CheckField } from "./check-field";
import { Fields } from "./fields";
import classes from "./office-fields.module.css";
import { TextField } from "./text-field";

type Props = { profile: ward.Profile };

// NoticeFields say who signs and how numbers and notices look.
export function NoticeFields({ profile: p }: Props) {
  const w = useWords().session.setUp.fields;
  return (
    <Fields>
      <div className={classes.pair}>
        <TextField
          name="profile.slipSymbol"
          label={w.slipSymbol}
          hint={w.slipSymbolHint}
          initial={p.slipSymbol}
        />
        <TextField
          name="profile.noticeMark"
          label={w.noticeMark}
          hint={w.noticeMarkHint}
          initial={p.noticeMark}
        />
        <TextField
          name="profile.signerForm"
          label={w.signerForm}
          hint={w.signerFormHint}
          initial={p.signerForm}
        />
        <TextField name="profile.signerTitle" label={w.signerTitle} initial={p.signerTitle} />
        <TextField name="profile.signerName" label={w.signerName} initial={p.signerName} />
        <TextField name="profile.hotline" label={w.hotline} hint={w.hotlineHint} initial={p.hotline} />
        <TextField name="profile.postedAt" label={w.postedAt} initial={p.postedAt} />
        <TextField
          name="profile.cutoffDay"
          label={w.cutoffDay}
          hint={w.cutoffDayHint}
          initial={String(p.cutoffDay || 1)}
          inputMode="numeric"
        />
      </div>
      <div className={classes.pair}>
        <TextField
          name="profile.bases"
          label={w.bases}
          hint={w.basesHint}
          initial={p.bases.join("\n")}
          kind="lines"
        />
        <TextField
          name="profile.recipients"
          label={w.recipients}
          hint={w.recipientsHint}
          initial={p.recipients.join("\n")}
          kind="lines"
        />
      </div>
      <CheckField
        name="profile.combinedNotice"
        label={w.combinedNotice}
        hint={w.combinedNoticeHint}
        initial={p.combinedNotice}
        enterSkip
      />
    </Fields>
  );
}
