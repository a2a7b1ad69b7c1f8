import type { EnumColors } from '../../shell/components/choices';
import type { Always, Refine, Schemas } from '../../shell/types';

export const states = ['PARKED', 'WAITING', 'DONE', 'SKIPPED'] as const;
export const colors: EnumColors = { PARKED: 'red', WAITING: 'blue', DONE: 'green', SKIPPED: 'default' };

/** `at` is null when the event is past its time of keeping. */
export type Delivery = Always<Schemas['core.EventAdminLine'], 'eventId' | 'type' | 'aggregate' | 'consumer' | 'state'>;

/** The payload is what the event's record holds, or null when it is past its time of keeping. */
export type DeliveryDetail = Refine<Schemas['core.EventAdminDetail'], { delivery: Delivery }>;

export type Lag = Always<Schemas['core.EventLagsLag'], 'consumer'>;

export const isOpen = (delivery: Delivery) => delivery.state === 'PARKED' || delivery.state === 'WAITING';
