import type { Always, EnumColors, Language, Refine, Schemas } from '@tourwright/shell';

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

export type TitleWords = Always<Schemas['tours.ProgrammeWords'], 'title'>;

export type Programme = Refine<Always<Schemas['tours.ProgrammeView'], 'code' | 'title' | 'kind' | 'state' | 'createdAt' | 'updatedAt'>, { language: Language; translations: Partial<Record<Language, TitleWords>> }>;

export type DayWords = Always<Schemas['tours.ItineraryDayWords'], 'title'>;

/** A day that was not saved yet has no id. */
export type Day = Omit<Always<Schemas['tours.ItineraryDay'], 'title' | 'breakfast' | 'lunch' | 'dinner'>, 'id' | 'translations'> & { id: string | null; translations: Partial<Record<Language, DayWords>> };

export type Itinerary = Refine<Schemas['tours.Itinerary'], { language: Language; days: (Day & { id: string })[] }>;

export type CostLine = Always<Schemas['tours.CostLine'], 'kind' | 'description' | 'basis' | 'quantity' | 'times'>;

export type Rate = Always<Schemas['tours.CostingDetailsRate'], 'currency'>;

export type PriceRow = Always<Schemas['tours.PriceRow'], 'cost' | 'price' | 'childPrice' | 'profit'>;

export type PriceTable = Refine<Always<Schemas['tours.PriceTable'], 'currency' | 'singleSupplement' | 'costPerPerson' | 'costPerGroup' | 'costPerRoom'>, { rows: PriceRow[] }>;

/** What is typed in a costing. */
export type CostingDraft = Omit<Required<Always<Required<Schemas['tours.CostingDetails']>, 'currency' | 'groupSizes'>>, 'rates' | 'lines'> & { rates: Rate[]; lines: CostLine[] };

export type Costing = Refine<Always<Schemas['tours.CostingView'], 'currency' | 'programme' | 'state' | 'createdAt' | 'updatedAt'>, { rates: Rate[]; lines: CostLine[]; table: PriceTable }>;

export type Prices = Refine<Always<Schemas['tours.CostingsPrices'], 'currency' | 'singleSupplement'>, { rows: Pick<PriceRow, 'groupSize' | 'price' | 'childPrice'>[] }>;

export type Departure = Always<Schemas['tours.DepartureView'], 'programme' | 'code' | 'title' | 'start' | 'end' | 'state' | 'price'>;

export type Claim = Schemas['tours.DepartureViewClaim'];

export type Settings = Always<Schemas['tours.SettingsView'], 'leastMarginPercent' | 'childPercent' | 'roundingStep'>;
