import { useQueryClient } from "@tanstack/react-query";
import { bridge } from "@/bridge/bridge";
import { say } from "@/ui/status-line";
import { useAct } from "@/ui/use-act";
import { useWords } from "@/words/use-words";
import classes from "./intake.module.css";

type Props = { code: string; name: string; favourite: number };

// FavouriteSelect puts the chosen procedure on a number key of this person.
export function FavouriteSelect({ code, name, favourite }: Props) {
  const words = useWords().intake.procedure;
  const client = useQueryClient();
  const set = useAct(
    async (slot: number) => {
      if (favourite) await bridge.intake.SetFavourite(favourite, "");
      if (slot) await bridge.intake.SetFavourite(slot, code);
      return slot;
    },
    (slot) => {
      say(slot ? words.pinned(slot, name) : words.unpinned);
      void client.invalidateQueries({ queryKey: ["procedures"] });
    },
  );
  return (
    <label className={classes.favourite}>
      {words.favourite}
      <select
        key={code}
        data-enter-skip
        defaultValue={favourite}
        onChange={(event) => set.run(Number(event.target.value))}
      >
        <option value={0}>{words.noFavourite}</option>
        {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((slot) => (
          <option key={slot}>{slot}</option>
        ))}
      </select>
    </label>
  );
}
