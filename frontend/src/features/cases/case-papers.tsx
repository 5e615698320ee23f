import type { ward } from "@/bridge/models";
import { useWords } from "@/words/use-words";
import classes from "./cases.module.css";

// CasePapers are the papers that were handed in.
export function CasePapers({ papers, sets }: { papers: ward.Paper[]; sets: number }) {
  const words = useWords().cases.page;
  return (
    <section>
      <h2>
        {words.papers}{" "}
        <span className={classes.soft}>
          {words.sets}: {sets}
        </span>
      </h2>
      {papers.length === 0 ? (
        <p className={classes.soft}>{words.noPapers}</p>
      ) : (
        <table className={classes.lines}>
          <thead>
            <tr>
              <th scope="col">{words.paperName}</th>
              <th scope="col" className={classes.right}>
                {words.originals}
              </th>
              <th scope="col" className={classes.right}>
                {words.copies}
              </th>
            </tr>
          </thead>
          <tbody>
            {papers.map((paper) => (
              <tr key={paper.name}>
                <td>{paper.name}</td>
                <td className={classes.right}>{paper.originals || "–"}</td>
                <td className={classes.right}>{paper.copies || "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
