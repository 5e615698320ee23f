import { Keys } from "@/ui/keys";
import { useShortcut } from "@/ui/use-shortcut";
import { formatNumber } from "@/words/formats";
import { useWords } from "@/words/use-words";
import { boardNumbers, useBoard } from "./board-numbers";
import classes from "./feedback.module.css";

type Props = { chosen: string; onChoose: (due: string) => void };

// BoardLine are the saved filters of the list, each with how many are behind it.
export function BoardLine({ chosen, onChoose }: Props) {
  const words = useWords().feedback;
  const { data } = useBoard();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws itself
    <div role="group" aria-label={words.list.board} className={classes.board}>
      {boardNumbers.map((one, at) => (
        <BoardButton
          key={one.due}
          keys={String(at + 1)}
          label={words.due[one.due] ?? one.due}
          count={data?.[one.member]}
          colour={"colour" in one ? one.colour : undefined}
          chosen={one.due === chosen}
          onPress={() => onChoose(one.due === chosen ? "" : one.due)}
        />
      ))}
    </div>
  );
}

type ButtonProps = {
  keys: string;
  label: string;
  count: number | undefined;
  colour?: string;
  chosen: boolean;
  onPress: () => void;
};

function BoardButton({ keys, label, count, colour, chosen, onPress }: ButtonProps) {
  useShortcut(keys, onPress);
  return (
    <button
      type="button"
      data-colour={count ? colour : undefined}
      data-none={count === 0 || undefined}
      aria-pressed={chosen}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <span aria-hidden="true">
        <Keys>{keys}</Keys>
      </span>
      <strong>{count === undefined ? "–" : formatNumber(count)}</strong>
      <span>{label}</span>
    </button>
  );
}
