import type { EnumColors, Language, Money } from '@tourwright/shell';

export const kinds = ['DOMESTIC', 'INBOUND', 'OUTBOUND'] as const;
export const programmeStates = ['DRAFT', 'ON_SALE', 'WITHDRAWN'] as const;
export const departureStates = ['OPEN', 'GUARANTEED', 'CANCELLED'] as const;
export const bases = ['PER_PERSON', 'PER_GROUP', 'PER_ROOM'] as const;
export const serviceKinds = ['HOTEL', 'MEAL', 'TRANSPORT', 'FLIGHT', 'SIGHTSEEING', 'GUIDE', 'OTHER'] as const;
export const allLanguages: Language[] = ['vi', 'en', 'zh'];

export const kindColors: EnumColors = { DOMESTIC: 'green', INBOUND: 'blue', OUTBOUND: 'purple' };
export const programmeColors: EnumColors = { DRAFT: 'default', ON_SALE: 'green', WITHDRAWN: 'orange' };
export const departureColors: EnumColors = { OPEN: 'blue', GUARANTEED: 'green', CANCELLED: 'red' };
export const costingColors: EnumColors = { DRAFT: 'default', ACTIVE: 'green', RETIRED: 'orange' };

export interface TitleWords {
  title: string;
  summary: string | null;
}

export interface Programme {
  id: string;
  version: number;
  code: string;
  title: string;
  summary: string | null;
  kind: (typeof kinds)[number];
  state: (typeof programmeStates)[number];
  language: Language;
  days: number;
  nights: number;
  template: boolean;
  archived: boolean;
  customer: string | null;
  notes: string | null;
  translations: Partial<Record<Language, TitleWords>>;
  createdAt: string;
  updatedAt: string;
}

export interface DayWords {
  title: string;
  description: string | null;
  overnight: string | null;
}

export interface Day extends DayWords {
  id: string | null;
  breakfast: boolean;
  lunch: boolean;
  dinner: boolean;
  translations: Partial<Record<Language, DayWords>>;
}

export interface Itinerary {
  version: number;
  language: Language;
  days: Day[];
}

export interface CostLine {
  kind: (typeof serviceKinds)[number];
  description: string;
  basis: (typeof bases)[number];
  quantity: number;
  times: number;
  unitCost: Money | null;
}

export interface Rate {
  currency: string;
  rate: number | null;
}

export interface PriceRow {
  groupSize: number;
  cost: Money;
  price: Money;
  childPrice: Money;
  profit: Money;
}

export interface PriceTable {
  currency: string;
  rows: PriceRow[];
  singleSupplement: Money;
  costPerPerson: Money;
  costPerGroup: Money;
  costPerRoom: Money;
}

/** What is typed in a costing. */
export interface CostingDraft {
  name: string | null;
  currency: string;
  marginPercent: number | null;
  roundingStep: number | null;
  childPercent: number | null;
  groupSizes: number[];
  rates: Rate[];
  lines: CostLine[];
  notes: string | null;
}

export interface Costing extends CostingDraft {
  id: string;
  version: number;
  programme: string;
  revision: number;
  state: 'DRAFT' | 'ACTIVE' | 'RETIRED';
  table: PriceTable;
  createdAt: string;
  updatedAt: string;
}

export interface Prices {
  currency: string;
  rows: Pick<PriceRow, 'groupSize' | 'price' | 'childPrice'>[];
  singleSupplement: Money;
}

export interface Departure {
  id: string;
  version: number;
  programme: string;
  code: string;
  title: string;
  start: string;
  end: string;
  seats: number;
  seatsHeld: number;
  seatsTaken: number;
  seatsFree: number;
  minimumToRun: number;
  state: (typeof departureStates)[number];
  price: Money;
  releaseOn: string | null;
  cancelReason: string | null;
  notes: string | null;
  underBooked: boolean;
}

export interface Claim {
  booking: string | null;
  number: string | null;
  customerName: string | null;
  seats: number;
}

export interface Settings {
  version: number;
  leastMarginPercent: number;
  childPercent: number;
  roundingStep: number;
  groupSizes: number[];
  underBookedDays: number;
}
