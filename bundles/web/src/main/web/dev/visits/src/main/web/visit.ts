import type { EnumColors, Money } from '@tourwright/shell';

export interface Visit {
  id: string;
  version: number;
  customerId: string;
  customerName: string;
  day: string;
  state: State;
  budget: Money | null;
  notes: string | null;
}

export const states = ['PLANNED', 'HELD', 'MISSED'] as const;
export type State = (typeof states)[number];
export const stateColors: EnumColors = { PLANNED: 'blue', HELD: 'green', MISSED: 'red' };
