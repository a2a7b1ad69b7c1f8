import { useT } from '@tourwright/shell';
import type { Departure } from './types';

/** How full a departure is: taken, held, free, and where its minimum lies. */
export default function Seats({ departure }: { departure: Departure }) {
  const t = useT();
  const { seats, seatsTaken, seatsHeld, seatsFree, minimumToRun } = departure;
  const part = (count: number) => `${(100 * count) / seats}%`;
  const words = t('tours.departure.seatsOf', { taken: seatsTaken, seats, free: seatsFree, held: seatsHeld });
  return (
    <span className="tours-seats" title={words}>
      <span className="tours-seats-bar" aria-hidden>
        <span className="tours-seats-taken" style={{ width: part(seatsTaken) }} />
        <span className="tours-seats-held" style={{ width: part(seatsHeld) }} />
        <span className="tours-seats-minimum" style={{ left: part(minimumToRun) }} />
      </span>
      <span className="tw-number tw-nowrap">
        {seatsTaken + seatsHeld}/{seats}
      </span>
    </span>
  );
}
