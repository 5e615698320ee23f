import { useWords } from "@/words/use-words";
import { figureColumns } from "./figure-columns";
import classes from "./month.module.css";

// FiguresHead is the head of table II.06a: groups, columns and their numbers.
export function FiguresHead() {
  const words = useWords().month.heads;
  return (
    <>
      <colgroup>
        <col className={classes.noColumn} />
        <col />
        {figureColumns.map((column) => (
          <col key={column.name} className={classes.numberColumn} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" rowSpan={3}>
            {words.no}
          </th>
          <th scope="col" rowSpan={3}>
            {words.field}
          </th>
          <th scope="colgroup" colSpan={4}>
            {words.received}
          </th>
          <th scope="colgroup" colSpan={4}>
            {words.resolved}
          </th>
          <th scope="colgroup" colSpan={3}>
            {words.pending}
          </th>
        </tr>
        <tr>
          <th scope="col" rowSpan={2}>
            {words.total}
          </th>
          <th scope="colgroup" colSpan={2}>
            {words.inPeriod}
          </th>
          <th scope="col" rowSpan={2}>
            {words.carriedOver}
          </th>
          {[words.total, words.early, words.onTime, words.late].map((word) => (
            <th key={`resolved ${word}`} scope="col" rowSpan={2}>
              {word}
            </th>
          ))}
          {[words.total, words.inTime, words.overdue].map((word) => (
            <th key={`pending ${word}`} scope="col" rowSpan={2}>
              {word}
            </th>
          ))}
        </tr>
        <tr>
          <th scope="col">{words.online}</th>
          <th scope="col">{words.counter}</th>
        </tr>
        <tr className={classes.numbers}>
          {Array.from({ length: figureColumns.length + 2 }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns are their numbers
            <td key={at}>({at + 1})</td>
          ))}
        </tr>
      </thead>
    </>
  );
}
