import { Keys } from "@/ui/keys";
import { useShortcut } from "@/ui/use-shortcut";
import { formatNumber } from "@/words/formats";
import classes from "./today.module.css";

type Props = {
  keys: string;
  label: string;
  count: number | undefined;
  colour?: string;
  chosen: boolean;
  onPress: () => void;
};

// NumberButton is one number of the day. Its colour is only there when
// something has that state.
export function NumberButton({ keys, label, count, colour, chosen, onPress }: Props) {
  useShortcut(keys, onPress);
  const shown = count === undefined ? "–" : formatNumber(count);
  return (
    <button
      type="button"
      className={classes.number}
      data-colour={count ? colour : undefined}
      data-none={count === 0 || undefined}
      aria-pressed={chosen}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <span className={classes.count}>{shown}</span>
      <span aria-hidden="true">
        <Keys>{keys}</Keys>
      </span>
      <span className={classes.label}>{label}</span>
    </button>
  );
}
