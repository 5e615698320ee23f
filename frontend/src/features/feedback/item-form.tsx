import type { ComponentProps } from "react";
import type { ward } from "@/bridge/models";
import { KeptForm } from "@/ui/kept-form";

// ItemForm is the form of one act on an opinion.
export function ItemForm<In>(props: ComponentProps<typeof KeptForm<In, ward.Feedback>>) {
  return <KeptForm {...props} />;
}
