import type { ward } from "@/bridge/models";
import { Facts } from "@/ui/facts";
import { formatMoment } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";

// ItemPublic is what everybody may read of the opinion.
export function ItemPublic({ item }: { item: ward.Feedback }) {
  const words = useWords().feedback.page;
  const { published } = item;
  return (
    <section>
      <h2>{words.public}</h2>
      {item.public ? (
        <>
          <Facts
            rows={[
              [words.publicContent, item.public.content],
              [words.publicOutcome, item.public.outcome],
            ]}
          />
          <p className={classes.soft}>
            {published ? words.publishedBy(published.byName, formatMoment(published.at)) : words.notApproved}
          </p>
        </>
      ) : (
        <p className={classes.soft}>{words.noPublic}</p>
      )}
    </section>
  );
}
