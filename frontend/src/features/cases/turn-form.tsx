import type { ComponentProps } from "react";
import type { ward } from "@/bridge/models";
import { KeptForm } from "@/ui/kept-form";
import classes from "./cases.module.css";

// TurnForm is the form of one turn in the life of a case.
export function TurnForm<In>({ hint, children, ...act }: ComponentProps<typeof KeptForm<In, ward.Case>>) {
  return (
    <KeptForm {...act}>
      {hint && <p className={classes.soft}>{hint}</p>}
      {children}
    </KeptForm>
  );
}
