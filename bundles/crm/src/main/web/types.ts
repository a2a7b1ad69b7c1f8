import type { Always, EnumColors, Refine, Schemas } from '@tourwright/shell';

export const leadStates = ['TARGET', 'LEAD', 'QUALIFIED', 'NOT_QUALIFIED'] as const;
export type LeadState = (typeof leadStates)[number];
export const leadColors: EnumColors = { TARGET: 'gold', LEAD: 'blue', QUALIFIED: 'green', NOT_QUALIFIED: 'default' };
export const leadReasons = ['NOT_REACHED', 'NO_INTEREST', 'NO_BUDGET', 'NO_TIME', 'BOUGHT_ELSEWHERE', 'WRONG_CONTACT', 'OTHER'] as const;

export type Lead = Always<Schemas['crm.LeadView'], 'customer' | 'customerName' | 'state' | 'origin' | 'createdAt' | 'updatedAt'>;

export const openStages = ['NEW', 'NEEDS', 'QUOTED', 'NEGOTIATING'] as const;
export const stages = [...openStages, 'WON', 'LOST'] as const;
export type Stage = (typeof stages)[number];
export const stageColors: EnumColors = { NEW: 'default', NEEDS: 'cyan', QUOTED: 'blue', NEGOTIATING: 'gold', WON: 'green', LOST: 'red' };
/** The strips above the columns of the board. */
export const stageStrips: { [stage in Stage]: string } = { NEW: '#8c8c8c', NEEDS: '#13c2c2', QUOTED: '#1677ff', NEGOTIATING: '#d48806', WON: '#389e0d', LOST: '#cf1322' };
export const lostReasons = ['PRICE', 'COMPETITOR', 'DATES', 'NO_SEATS', 'ITINERARY', 'SERVICE', 'POSTPONED', 'NO_ANSWER', 'OTHER'] as const;

export type Opportunity = Always<Schemas['crm.OpportunityView'], 'customer' | 'customerName' | 'title' | 'expected' | 'stage' | 'expectedClose' | 'createdAt' | 'updatedAt'>;

export const isOpen = (stage: Stage) => stage !== 'WON' && stage !== 'LOST';

export type StageSum = Always<Schemas['crm.OpportunityListsSum'], 'amount' | 'weighted'>;

export type BoardColumnData = Refine<Always<Schemas['crm.OpportunityListsBoardColumn'], 'stage'>, { sums: StageSum[]; cards: Opportunity[] }>;

export const activityKinds = ['CALL', 'EMAIL', 'MEETING', 'NOTE', 'TASK'] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const activityPurposes = ['FOLLOW_UP', 'COURTESY', 'PRODUCT', 'SURVEY', 'BIRTHDAY', 'OTHER'] as const;
export const activityIcons = { CALL: 'phone', EMAIL: 'mail', MEETING: 'team', NOTE: 'note', TASK: 'task' } as const;

export type Activity = Always<Schemas['crm.ActivityView'], 'customer' | 'customerName' | 'kind' | 'purpose' | 'subject' | 'dueAt' | 'createdByName' | 'createdAt'>;

export const quotationStates = ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED'] as const;
export const quotationColors: EnumColors = { DRAFT: 'default', SENT: 'blue', ACCEPTED: 'green', DECLINED: 'red', EXPIRED: 'orange' };

export type PriceLine = Always<Schemas['crm.QuotedLine'], 'description' | 'unitPrice'>;

export type Quotation = Refine<Always<Schemas['crm.QuotationView'], 'number' | 'family' | 'customer' | 'customerName' | 'opportunity' | 'title' | 'language' | 'validUntil' | 'total' | 'state' | 'updatedAt'>, { lines: PriceLine[] }>;

export const contractStates = ['DRAFT', 'SIGNED', 'CANCELLED'] as const;
export const contractColors: EnumColors = { DRAFT: 'default', SIGNED: 'green', CANCELLED: 'red' };

export type Instalment = Always<Schemas['crm.Instalment'], 'due' | 'amount'>;

export type Contract = Refine<Always<Schemas['crm.ContractView'], 'number' | 'opportunity' | 'customer' | 'customerName' | 'language' | 'tourTitle' | 'dated' | 'start' | 'end' | 'total' | 'depositPercent' | 'state'>, { instalments: Instalment[] }>;

export const bookingStates = ['CONFIRMED', 'CANCELLED'] as const;
export const bookingColors: EnumColors = { CONFIRMED: 'green', CANCELLED: 'red' };
export const paymentStates = ['NONE', 'DEPOSIT_PAID', 'FULLY_PAID'] as const;
export const paymentColors: EnumColors = { NONE: 'default', DEPOSIT_PAID: 'gold', FULLY_PAID: 'green' };

export type Booking = Always<Schemas['crm.BookingView'], 'number' | 'contract' | 'contractNumber' | 'customer' | 'customerName' | 'tourTitle' | 'start' | 'end' | 'total' | 'state' | 'payment' | 'confirmedOn'>;

export const genders = ['F', 'M', 'X'] as const;

export type Passenger = Always<Schemas['crm.PassengerView'], 'name'>;

export const languages = ['vi', 'zh', 'en'] as const;
