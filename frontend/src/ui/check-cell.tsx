import type { MouseEvent } from "react";
import classes from "./data-table.module.css";

type Props = {
  role: "gridcell" | "columnheader";
  label: string;
  checked: boolean;
  onPress: (event: MouseEvent) => void;
};

// CheckCell is the box of a row. The cell takes the click, so that the grid keeps
// the focus and the keys.
export function CheckCell({ role, label, checked, onPress }: Props) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys
    // biome-ignore lint/a11y/noStaticElementInteractions: it is a cell, as its role says
    <div
      role={role}
      className={classes.check}
      onMouseDown={(event) => event.preventDefault()}
      onClick={(event) => {
        event.stopPropagation();
        onPress(event);
      }}
    >
      <input type="checkbox" tabIndex={-1} aria-label={label} checked={checked} readOnly />
    </div>
  );
}
