import type { ward } from "@/bridge/models";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./result.module.css";
import { resultRate } from "./result-rate";

const [width, height, left, bottom, top] = [360, 150, 34, 22, 10];
const marks = [0, 50, 100];

// ResultChart draws the rates as a line with its points: ink on paper, no colour is
// needed to read it. A month without forms is a gap.
export function ResultChart({ months }: { months: ward.MonthRate[] }) {
  const words = useWords().results;
  const step = (width - left - 12) / Math.max(1, months.length - 1);
  const y = (percent: number) => top + (height - top - bottom) * (1 - percent / 100);
  const points = months.map(({ month, satisfied }, at) => ({
    month,
    x: left + at * step,
    y: satisfied.of > 0 ? y((100 * satisfied.count) / satisfied.of) : undefined,
    label: words.point(formatMonth(month), resultRate(satisfied)),
  }));
  const label = words.chart(
    points
      .filter((one) => one.y !== undefined)
      .map((one) => one.label)
      .join("; "),
  );
  return (
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks.map((percent) => (
        <g key={percent}>
          <line x1={left} x2={width - 8} y1={y(percent)} y2={y(percent)} className={classes.grid} />
          <text x={left - 5} y={y(percent) + 4} textAnchor="end">
            {percent}%
          </text>
        </g>
      ))}
      {stretches(points).map((line) => (
        <polyline key={line} points={line} className={classes.line} />
      ))}
      {points.map(
        (one) =>
          one.y !== undefined && (
            <circle key={one.month} cx={one.x} cy={one.y} r={4} className={classes.dot}>
              <title>{one.label}</title>
            </circle>
          ),
      )}
      {points.map(
        (one, at) =>
          (at % Math.ceil(points.length / 6) === 0 || points.length < 7) && (
            <text key={one.month} x={one.x} y={height - 6} textAnchor="middle">
              {Number(one.month.slice(5))}/{one.month.slice(2, 4)}
            </text>
          ),
      )}
    </svg>
  );
}

// stretches gives the lines between months that follow each other.
function stretches(points: { x: number; y: number | undefined }[]): string[] {
  const out: string[][] = [[]];
  for (const { x, y } of points) {
    if (y === undefined) out.push([]);
    else out.at(-1)?.push(`${x.toFixed(1)},${y.toFixed(1)}`);
  }
  return out.filter((line) => line.length > 1).map((line) => line.join(" "));
}
