import type { FocusEvent } from "react";
import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import { Fields } from "./fields";
import classes from "./office-fields.module.css";
import { readForm } from "./read-form";
import { TextField } from "./text-field";
import { writeForm } from "./write-form";

type Props = { profile: ward.Profile };

// OfficeFields name the office as its papers do.
export function OfficeFields({ profile: p }: Props) {
  const words = useWords().session.setUp;
  const w = words.fields;
  // The other names follow from the committee's until somebody types them.
  const propose = (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const committee = event.target.value.trim();
    const ward = words.committeeShape.exec(committee)?.[1];
    const form = event.target.form;
    if (!ward || !form) return;
    const proposed = {
      "profile.superior": committee,
      "profile.oneStop": words.oneStopOf(ward),
      "profile.place": ward.charAt(0).toUpperCase() + ward.slice(1),
    };
    const typed = readForm(form);
    writeForm(form, Object.fromEntries(Object.entries(proposed).filter(([name]) => !typed[name])));
  };
  return (
    <Fields>
      <TextField
        name="profile.committee"
        label={w.committee}
        hint={w.committeeHint}
        initial={p.committee}
        autoFocus
        onBlur={propose}
      />
      <TextField name="profile.superior" label={w.superior} hint={w.superiorHint} initial={p.superior} />
      <TextField name="profile.oneStop" label={w.oneStop} hint={w.oneStopHint} initial={p.oneStop} />
      <div className={classes.pair}>
        <TextField name="profile.place" label={w.place} hint={w.placeHint} initial={p.place} />
        <TextField name="profile.unitCode" label={w.unitCode} hint={w.unitCodeHint} initial={p.unitCode} />
        <div className={classes.wide}>
          <TextField name="profile.address" label={w.address} initial={p.address} />
        </div>
        <TextField name="profile.phone" label={w.phone} initial={p.phone} inputMode="tel" />
        <TextField name="profile.email" label={w.email} initial={p.email} inputMode="email" />
      </div>
    </Fields>
  );
}
