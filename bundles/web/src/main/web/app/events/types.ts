import type { EnumColors } from '../../shell/components/choices';

export const states = ['PARKED', 'WAITING', 'DONE', 'SKIPPED'] as const;
export const colors: EnumColors = { PARKED: 'red', WAITING: 'blue', DONE: 'green', SKIPPED: 'default' };

export interface Delivery {
  id: string;
  eventId: string;
  number: number;
  type: string;
  aggregate: string;
  /** Null when the event is past its time of keeping. */
  at: string | null;
  consumer: string;
  state: (typeof states)[number];
  attempts: number;
  nextAt: string | null;
  doneAt: string | null;
  lastError: string | null;
  skipReason: string | null;
}

export interface DeliveryDetail {
  delivery: Delivery;
  byName: string | null;
  payload: unknown;
}

export interface Lag {
  consumer: string;
  present: boolean;
  awaySince: string | null;
  waiting: number;
  parked: number;
  oldest: string | null;
}

export const isOpen = (delivery: Delivery) => delivery.state === 'PARKED' || delivery.state === 'WAITING';
