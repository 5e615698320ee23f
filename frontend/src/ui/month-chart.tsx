import { Link } from "wouter";
import classes from "./month-chart.module.css";

// ChartPoint is the value of one month; undefined is a gap. With a path the point
// opens the records behind it.
export type ChartPoint = { month: string; value: number | undefined; label: string; path?: string };

type Props = {
  label: string; // says all that the chart shows
  points: ChartPoint[];
  kind: "line" | "bars";
  percent?: boolean; // of a hundred, rather than of the largest
  tick: (value: number) => string; // the words of the scale
  month: (month: string) => string; // the words under a point
};

const [width, height, left, bottom, top] = [520, 145, 44, 22, 12];

// MonthChart draws a figure of months that follow each other, in ink: no colour is
// needed to read it. Every point can be reached by keyboard and opens its records.
export function MonthChart({ label, points, kind, percent, tick, month }: Props) {
  const most = percent ? 100 : roundUp(Math.max(1, ...points.map((one) => one.value ?? 0)));
  const step = (width - left - 8) / Math.max(1, points.length);
  const x = (at: number) => left + (at + 0.5) * step;
  const y = (value: number) => top + (height - top - bottom) * (1 - value / most);
  const drawn = points.flatMap((one, at) =>
    one.value === undefined ? [] : [{ ...one, x: x(at), y: y(one.value), at }],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing holds no fieldset
    <svg className={classes.chart} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <line x1={left} x2={width - 4} y1={y(value)} y2={y(value)} className={classes.grid} />
          <text x={left - 6} y={y(value) + 4} textAnchor="end">
            {tick(value)}
          </text>
        </g>
      ))}
      {points.map((one, at) => (
        <text key={one.month} x={x(at)} y={height - 6} textAnchor="middle">
          {month(one.month)}
        </text>
      ))}
      {kind === "line" &&
        stretches(drawn).map((line) => <polyline key={line} points={line} className={classes.line} />)}
      {drawn.map((one) => (
        <Mark key={one.month} point={one}>
          {kind === "bars" ? (
            <rect
              x={one.x - step * 0.3}
              y={one.y}
              width={step * 0.6}
              height={Math.max(height - bottom - one.y, 1)}
              className={classes.bar}
            />
          ) : (
            <circle cx={one.x} cy={one.y} r={4.5} className={classes.dot} />
          )}
        </Mark>
      ))}
    </svg>
  );
}

function Mark({ point, children }: { point: ChartPoint; children: React.ReactNode }) {
  const shown = (
    <>
      <title>{point.label}</title>
      {children}
    </>
  );
  if (!point.path) return <g>{shown}</g>;
  return (
    <Link href={point.path} className={classes.mark} aria-label={point.label}>
      {shown}
    </Link>
  );
}

// roundUp gives the end of a scale, whose half is a whole number.
function roundUp(value: number): number {
  const ten = 10 ** Math.floor(Math.log10(Math.max(value, 2)));
  return (
    [1, 2, 4, 6, 8, 10].map((one) => (ten === 1 && one === 1 ? 2 : one * ten)).find((one) => one >= value) ??
    value
  );
}

// stretches gives the lines between months that follow each other.
function stretches(points: { x: number; y: number; at: number }[]): string[] {
  const out: string[][] = [];
  let last = -2;
  for (const { x, y, at } of points) {
    if (at !== last + 1) out.push([]);
    out.at(-1)?.push(`${x.toFixed(1)},${y.toFixed(1)}`);
    last = at;
  }
  return out.filter((line) => line.length > 1).map((line) => line.join(" "));
}
