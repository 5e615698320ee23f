import type { office } from "@/bridge/models";
import { formatMonth } from "@/words/formats";
import { useWords } from "@/words/use-words";
import classes from "./feedback.module.css";
import own from "./feedback-month.module.css";
import { percentOf } from "./percent-of";

const [width, height, left, bottom] = [560, 180, 36, 24];

// CheckChart draws the self-check and the satisfaction of each month in percent; the
// table beside it says the same in numbers. The lines differ in more than colour.
export function CheckChart({ months }: { months: office.SelfCheckMonth[] }) {
  const words = useWords().feedback.check;
  const x = (at: number) => left + ((at + 0.5) * (width - left)) / Math.max(months.length, 1);
  const y = (percent: number) => 8 + ((100 - percent) * (height - bottom - 8)) / 100;
  const points = (of: (one: office.SelfCheckMonth) => number | null | undefined) =>
    months.flatMap((one, at) => {
      const value = of(one);
      return typeof value === "number" ? [{ x: x(at), y: y(value), key: one.month }] : [];
    });
  const checks = points((one) => one.rate);
  const satisfied = points((one) => percentOf(one.satisfied));
  const line = (all: { x: number; y: number }[]) => all.map((one) => `${one.x},${one.y}`).join(" ");
  return (
    <figure className={own.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} className={own.chart} role="img" aria-label={words.chart}>
        {[0, 50, 100].map((percent) => (
          <g key={percent}>
            <line x1={left} x2={width} y1={y(percent)} y2={y(percent)} className={own.grid} />
            <text x={left - 6} y={y(percent) + 4} textAnchor="end">
              {percent}
            </text>
          </g>
        ))}
        {months.map((one, at) => (
          <text key={one.month} x={x(at)} y={height - 6} textAnchor="middle">
            {formatMonth(one.month).split("/")[0]}
          </text>
        ))}
        <polyline points={line(checks)} className={own.checkLine} />
        {checks.map((one) => (
          <rect key={one.key} x={one.x - 4} y={one.y - 4} width={8} height={8} className={own.checkDot} />
        ))}
        <polyline points={line(satisfied)} className={own.satisfiedLine} />
        {satisfied.map((one) => (
          <circle key={one.key} cx={one.x} cy={one.y} r={4.5} className={own.satisfiedDot} />
        ))}
      </svg>
      <figcaption className={classes.soft}>
        ■ {words.columns.check} · ○ {words.columns.satisfied}
      </figcaption>
    </figure>
  );
}
