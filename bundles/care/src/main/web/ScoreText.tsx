import './care.css';

/** A score from 1 to 5, or with `of` 10 a recommendation; low ones stand out, not by colour alone. */
export function ScoreText({ value, of = 5 }: { value: number | null | undefined; of?: 5 | 10 }) {
  if (value === null || value === undefined) return <span className="tw-secondary">—</span>;
  const low = of === 5 ? value <= 2 : value <= 6;
  return <span className={`care-score${low ? ' care-score-low' : ''}`}>{value}</span>;
}
