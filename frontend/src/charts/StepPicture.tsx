import './charts.css';
import { dayNumber, monthsWithin, ticksUpTo } from './scale';

export interface Step {
  readonly day: string;
  /** What it has come to by then: a height alone, figures are read from the table. */
  readonly value: number;
}

interface Props {
  readonly title: string;
  /** Day after day, each at least as high as the one before. */
  readonly steps: readonly Step[];
  readonly from: string;
  readonly to: string;
  /** Within the time shown, or nothing. */
  readonly today: string;
  readonly todayText: string;
  /** At the end of the line: what it comes to. */
  readonly endText: string;
  readonly valueText: (value: number) => string;
  readonly monthText: (iso: string) => string;
}

const BOX = { left: 48, right: 432, top: 24, bottom: 268 };

/** What is planned to have been paid by each day, as stairs. */
export default function StepPicture({ title, steps, from, to, ...words }: Props) {
  const span = Math.max(dayNumber(to) - dayNumber(from), 1);
  const x = (iso: string) => BOX.left + ((dayNumber(iso) - dayNumber(from)) / span) * (BOX.right - BOX.left);
  const most = steps.at(-1)?.value ?? 0;
  const ticks = ticksUpTo(most);
  const y = (value: number) => BOX.bottom - (value / (ticks.at(-1) || 1)) * (BOX.bottom - BOX.top);
  const line = steps.map(({ day, value }) => `H${x(day).toFixed(1)}V${y(value).toFixed(1)}`).join('');
  const { today, todayText, endText, valueText, monthText } = words;
  return (
    <svg className="chart steps" viewBox="0 0 496 296" role="img" aria-label={title}>
      {ticks.map((tick) => (
        <g key={tick}>
          <path className={tick === 0 ? 'zero' : 'axis'} d={`M${BOX.left} ${y(tick)}H${BOX.right}`} />
          <text textAnchor="end" x={BOX.left - 6} y={y(tick) + 4}>
            {valueText(tick)}
          </text>
        </g>
      ))}
      {monthsWithin(from, to).map((month) => (
        <text key={month} x={x(month)} y={286}>
          {monthText(month)}
        </text>
      ))}
      <path className="plan" d={`M${BOX.left} ${BOX.bottom}${line}H${BOX.right}`} />
      {today >= from && today <= to && (
        <>
          <path className="now" d={`M${x(today)} ${BOX.top - 8}V${BOX.bottom}`} />
          <text x={x(today) - 4} y={BOX.top - 12} textAnchor="end">
            {todayText}
          </text>
        </>
      )}
      <text x={BOX.right + 4} y={y(most) + 4} fontWeight={600}>
        {endText}
      </text>
    </svg>
  );
}
