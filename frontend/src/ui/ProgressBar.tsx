import './ProgressBar.css';

interface Props {
  readonly label: string;
  /** Of a hundred; nothing while nobody knows how much there is. */
  readonly percent: number | undefined;
  /** The figure in words, for readers: `4.000 de 13.081`. */
  readonly valueText?: string | undefined;
}

/** How far long work has come. The words stand beside it; the bar repeats them. */
export function ProgressBar({ label, percent, valueText }: Props) {
  return (
    <progress
      className="progress"
      aria-label={label}
      max={100}
      {...(percent !== undefined && { value: percent })}
      {...(valueText !== undefined && { 'aria-valuetext': valueText })}
    />
  );
}
