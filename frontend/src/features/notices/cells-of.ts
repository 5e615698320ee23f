import type { ward } from "@/bridge/models";
import { feedbackCounts } from "@/ui/feedback-counts";
import { figureColumns } from "./figure-columns";

// lateBecause begins the name of the figure of one reason for lateness.
export const lateBecause = "late:";

// cellsOf are all figures of a notice by their names in the program
// ("procedures/Hộ tịch/received"), in the order in which they stand on it.
export function cellsOf(content: ward.NoticeContent): ward.CellOf[] {
  return [
    ...(content.procedures ? procedures(content.procedures.figures) : []),
    ...(content.procedures?.lateReasons ?? []).map(({ reason, count }) => ({
      cell: `procedures//${lateBecause}${reason}`,
      value: count,
    })),
    ...(content.feedback ? opinions(content.feedback.figures) : []),
    ...(content.survey?.summaries ?? []).flatMap(survey),
  ];
}

function procedures({ procedures: table, rejectedAtIntake }: ward.Figures): ward.CellOf[] {
  return [
    ...[table.total, ...table.rows].flatMap((row) =>
      figureColumns.map(({ name, of }) => ({ cell: `procedures/${row.field}/${name}`, value: of(row) })),
    ),
    { cell: "procedures//rejected", value: rejectedAtIntake },
  ];
}

function opinions({ total, byClass, byChannel, guided }: ward.FeedbackFigures): ward.CellOf[] {
  const line = (name: string, count: ward.FeedbackCount) =>
    feedbackCounts.map((column) => ({ cell: `feedback/${name}/${column}`, value: count[column] }));
  return [
    ...line("", total),
    ...byClass.flatMap((count) => line(count.class, count)),
    ...byChannel.flatMap((count) => line(count.channel, count)),
    { cell: "feedback//guided", value: guided },
  ];
}

function survey(one: ward.SurveySummary): ward.CellOf[] {
  const at = `survey/${one.questionnaire}/${one.version}`;
  const { issued, collected, valid, satisfied, questions } = one;
  return [
    { cell: `${at}/issued`, value: issued },
    { cell: `${at}/collected`, value: collected },
    { cell: `${at}/valid`, value: valid },
    { cell: `${at}/satisfied`, value: satisfied.count },
    { cell: `${at}/answers`, value: satisfied.of },
    ...questions.flatMap((question) => [
      { cell: `${at}/${question.code}/valid`, value: question.valid },
      ...question.options.map(({ key, count }) => ({ cell: `${at}/${question.code}/${key}`, value: count })),
    ]),
  ];
}

// compareCells gives the figures that differ; one that is on one side only is 0 on
// the other.
export function compareCells(before: ward.CellOf[], after: ward.CellOf[]): ward.CellChange[] {
  const old = new Map(before.map(({ cell, value }) => [cell, value]));
  const there = new Set(after.map(({ cell }) => cell));
  return [
    ...after.flatMap(({ cell, value }) =>
      (old.get(cell) ?? 0) === value ? [] : [{ cell, old: old.get(cell) ?? 0, new: value }],
    ),
    ...before.flatMap(({ cell, value }) =>
      there.has(cell) || value === 0 ? [] : [{ cell, old: value, new: 0 }],
    ),
  ];
}
