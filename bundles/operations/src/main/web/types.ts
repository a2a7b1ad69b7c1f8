import type { EnumColors, Money } from '@tourwright/shell';

export const serviceKinds = ['HOTEL', 'MEAL', 'TRANSPORT', 'FLIGHT', 'SIGHTSEEING', 'GUIDE', 'OTHER'] as const;
export type ServiceKind = (typeof serviceKinds)[number];

export const tourStates = ['PLANNED', 'PREPARED', 'RUNNING', 'COMPLETED', 'SETTLED', 'CANCELLED'] as const;
export type TourState = (typeof tourStates)[number];
export const tourStateColors: EnumColors = { PLANNED: 'blue', PREPARED: 'cyan', RUNNING: 'green', COMPLETED: 'gold', SETTLED: 'default', CANCELLED: 'red' };

export const reservationStates = ['REQUESTED', 'CONFIRMED', 'CANCELLED'] as const;
export const reservationColors: EnumColors = { REQUESTED: 'gold', CONFIRMED: 'green', CANCELLED: 'default' };

export interface Progress {
  services: number;
  confirmed: number;
  late: number;
  outside: number;
  steps: number;
  stepsDone: number;
  stepsLate: number;
}

export interface TourBooking {
  booking: string;
  number: string;
  contractNumber: string | null;
  customer: string | null;
  customerName: string | null;
  pax: number;
}

export interface Tour {
  id: string;
  version: number;
  number: string;
  title: string;
  programme: string | null;
  departure: string | null;
  start: string;
  end: string;
  pax: number;
  state: TourState;
  operator: string | null;
  operatorName: string | null;
  meeting: string | null;
  notes: string | null;
  byHand: boolean;
  cancelReason: string | null;
  completedAt: string | null;
  settledAt: string | null;
  bookings: TourBooking[];
  progress: Progress;
  waiting: string[];
}

export interface Clash {
  refused: boolean;
  who: string;
  tour: string;
  tourNumber: string;
  from: string;
  to: string;
}

export interface Reservation {
  id: string;
  version: number;
  number: string;
  tour: string;
  tourNumber: string;
  tourTitle: string;
  tourState: TourState;
  kind: ServiceKind;
  supplier: string;
  supplierName: string;
  description: string;
  from: string;
  to: string;
  nights: number;
  quantity: number;
  unitPrice: Money;
  cost: Money;
  state: (typeof reservationStates)[number];
  assignedTo: string | null;
  confirmationNumber: string | null;
  deadline: string | null;
  notes: string | null;
  cancelReason: string | null;
  requestedAt: string | null;
  confirmedAt: string | null;
  /** Not within the days of the tour. */
  outside: boolean;
  warnings: Clash[];
}

export interface Supplier {
  id: string;
  version: number;
  name: string;
  kinds: ServiceKind[];
  contact: string | null;
  phone: string | null;
  email: string | null;
  address: string | null;
  taxCode: string | null;
  paymentDays: number;
  currency: string;
  language: string;
  oneAtATime: boolean;
  notes: string | null;
  archived: boolean;
}

/** The usual steps, in the order in which they fall due. */
export const checklistSteps = ['BOOK_HOTELS', 'BOOK_TRANSPORT', 'BOOK_GUIDE', 'BOOK_MEALS_AND_SIGHTS', 'COLLECT_DOCUMENTS', 'ROOMING_LIST', 'GROUP_MEETING', 'SEND_VOUCHERS', 'GUIDE_ADVANCE', 'GUIDE_BRIEFING'] as const;

export interface ChecklistItem {
  id: string;
  version: number;
  step: string | null;
  title: string | null;
  due: string;
  done: boolean;
  doneAt: string | null;
  doneBy: string | null;
}

export interface RunningCost {
  id: string;
  version: number;
  date: string;
  kind: string;
  description: string;
  amount: Money;
  paidBy: string;
}

export interface Advance {
  id: string;
  version: number;
  date: string;
  direction: string;
  receiver: string;
  description: string | null;
  amount: Money;
}

export interface Settlement {
  state: TourState;
  settledAt: string | null;
  services: { kind: ServiceKind; count: number; cost: Money }[];
  serviceCosts: Money[];
  runningCosts: Money[];
  total: Money[];
  advances: { given: Money; spent: Money; balance: Money }[];
  requested: number;
  blockers: string[];
}

export const changeable = (state: TourState): boolean => state !== 'SETTLED' && state !== 'CANCELLED';

/** The local date of today, as the API writes dates. */
export const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
