import type { office } from "@/bridge/models";
import { readHours } from "@/ui/read-hours";
import { readProfile } from "@/ui/read-profile";

// setUpInput makes what the program wants out of what stands in the form.
export const setUpInput = (v: Record<string, string>): office.SetUpInput => ({
  profile: readProfile(v),
  hours: readHours(v),
  counter: (v.counter ?? "").trim(),
  name: v.name ?? "",
  login: v.login ?? "",
  password: v.password ?? "",
});
