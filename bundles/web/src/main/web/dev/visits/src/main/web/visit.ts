import type { EnumColors, ListPage, Money } from '@tourwright/shell';

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

/** What may be asked of the module's own API. */
declare module '@tourwright/shell' {
  interface Calls {
    'GET /visits/visits': { query: { q?: string; sort?: string; limit?: number; customerId?: string; state?: State[] }; body: undefined; version: undefined; answer: ListPage<Visit> };
    'POST /visits/visits': { query: undefined; body: Partial<Visit>; version: undefined; answer: Visit };
    'PUT /visits/visits/{id}': { query: undefined; body: Partial<Visit>; version: number; answer: Visit };
  }
}
