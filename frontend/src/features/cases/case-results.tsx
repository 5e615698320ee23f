import type { ward } from "@/bridge/models";
import { formatDate } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

// CaseResults are the documents that the citizen gets.
export function CaseResults({ title, documents }: { title: string; documents: ward.ResultDocument[] }) {
  const words = useWords().cases.page;
  return (
    <section>
      <h2>{title}</h2>
      <table className={classes.lines}>
        <thead>
          <tr>
            <th scope="col">{words.documentName}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.date}</th>
            <th scope="col" className={classes.right}>
              {words.count}
            </th>
          </tr>
        </thead>
        <tbody>
          {documents.map((one) => (
            <tr key={`${one.name} ${one.number}`}>
              <td>{one.name}</td>
              <td>{one.number || "–"}</td>
              <td>{formatDate(one.date) || "–"}</td>
              <td className={classes.right}>{one.count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
