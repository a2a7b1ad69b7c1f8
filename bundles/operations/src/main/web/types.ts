import type { Always, EnumColors, Money, Refine, Schemas } from '@tourwright/shell';

export const serviceKinds = ['HOTEL', 'MEAL', 'TRANSPORT', 'FLIGHT', 'SIGHTSEEING', 'GUIDE', 'OTHER'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const tourStates = ['PLANNED', 'PREPARED', 'RUNNING', 'COMPLETED', 'SETTLED', 'CANCELLED'] as const;
export type TourState = (typeof tourStates)[number];
export const tourStateColors: EnumColors = { PLANNED: 'blue', PREPARED: 'cyan', RUNNING: 'green', COMPLETED: 'gold', SETTLED: 'default', CANCELLED: 'red' };

export const reservationStates = ['REQUESTED', 'CONFIRMED', 'CANCELLED'] as const;
export const reservationColors: EnumColors = { REQUESTED: 'gold', CONFIRMED: 'green', CANCELLED: 'default' };

export type Progress = Schemas['operations.Progress'];

export type TourBooking = Always<Schemas['operations.TourViewOnTour'], 'booking' | 'number'>;

export type Tour = Refine<Always<Schemas['operations.TourView'], 'number' | 'title' | 'start' | 'end' | 'state'>, { bookings: TourBooking[]; progress: Progress }>;

export type Clash = Always<Schemas['operations.DoubleBookingClash'], 'who' | 'tour' | 'tourNumber' | 'from' | 'to'>;

export type Reservation = Refine<Always<Schemas['operations.ReservationView'], 'number' | 'tour' | 'tourNumber' | 'tourTitle' | 'tourState' | 'kind' | 'supplier' | 'supplierName' | 'description' | 'from' | 'to' | 'unitPrice' | 'cost' | 'state'>, { warnings: Clash[] }>;

export type Supplier = Always<Schemas['operations.SupplierView'], 'name' | 'currency' | 'language'>;

/** The usual steps, in the order in which they fall due. */
export const checklistSteps = ['BOOK_HOTELS', 'BOOK_TRANSPORT', 'BOOK_GUIDE', 'BOOK_MEALS_AND_SIGHTS', 'COLLECT_DOCUMENTS', 'ROOMING_LIST', 'GROUP_MEETING', 'SEND_VOUCHERS', 'GUIDE_ADVANCE', 'GUIDE_BRIEFING'] as const;

export type ChecklistItem = Always<Schemas['operations.ChecklistItem'], 'due'>;

export type RunningCost = Always<Schemas['operations.RunningCostsCostView'], 'date' | 'kind' | 'description' | 'amount' | 'paidBy'>;

export type Advance = Always<Schemas['operations.RunningCostsAdvanceView'], 'date' | 'direction' | 'receiver' | 'amount'>;

export type Settlement = Refine<Always<Schemas['operations.SettlementView'], 'state'>, { services: { kind: ServiceKind; count: number; cost: Money }[]; advances: { given: Money; spent: Money; balance: Money }[] }>;

export const changeable = (state: TourState): boolean => state !== 'SETTLED' && state !== 'CANCELLED';

/** The local date of today, as the API writes dates. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
