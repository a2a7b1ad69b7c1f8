import type { EnumColors, Money } from '@tourwright/shell';

interface Record {
  id: string;
  version: number;
}

export const leadStates = ['TARGET', 'LEAD', 'QUALIFIED', 'NOT_QUALIFIED'] as const;
export type LeadState = (typeof leadStates)[number];
export const leadColors: EnumColors = { TARGET: 'gold', LEAD: 'blue', QUALIFIED: 'green', NOT_QUALIFIED: 'default' };
export const leadReasons = ['NOT_REACHED', 'NO_INTEREST', 'NO_BUDGET', 'NO_TIME', 'BOUGHT_ELSEWHERE', 'WRONG_CONTACT', 'OTHER'] as const;

export interface Lead extends Record {
  customer: string;
  customerName: string;
  customerCode: string | null;
  phone: string | null;
  email: string | null;
  state: LeadState;
  origin: 'CAMPAIGN' | 'ENQUIRY';
  campaign: string | null;
  campaignName: string | null;
  responses: number;
  owner: string | null;
  ownerName: string | null;
  assignedHow: string | null;
  interest: string | null;
  reason: string | null;
  comment: string | null;
  opportunity: string | null;
  createdAt: string;
  updatedAt: string;
}

export const openStages = ['NEW', 'NEEDS', 'QUOTED', 'NEGOTIATING'] as const;
export const stages = [...openStages, 'WON', 'LOST'] as const;
export type Stage = (typeof stages)[number];
export const stageColors: EnumColors = { NEW: 'default', NEEDS: 'cyan', QUOTED: 'blue', NEGOTIATING: 'gold', WON: 'green', LOST: 'red' };
/** The strips above the columns of the board. */
export const stageStrips: { [stage in Stage]: string } = { NEW: '#8c8c8c', NEEDS: '#13c2c2', QUOTED: '#1677ff', NEGOTIATING: '#d48806', WON: '#389e0d', LOST: '#cf1322' };
export const lostReasons = ['PRICE', 'COMPETITOR', 'DATES', 'NO_SEATS', 'ITINERARY', 'SERVICE', 'POSTPONED', 'NO_ANSWER', 'OTHER'] as const;

export interface Opportunity extends Record {
  customer: string;
  customerName: string;
  lead: string | null;
  title: string;
  programme: string | null;
  departure: string | null;
  tourText: string | null;
  pax: number;
  wantedFrom: string | null;
  wantedTo: string | null;
  expected: Money;
  probability: number;
  stage: Stage;
  owner: string | null;
  ownerName: string | null;
  expectedClose: string;
  needs: string | null;
  lostReason: string | null;
  lostComment: string | null;
  closedAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export const isOpen = (stage: Stage) => stage !== 'WON' && stage !== 'LOST';

export interface StageSum {
  amount: Money;
  weighted: Money;
  count: number;
}

export interface BoardColumnData {
  stage: Stage;
  count: number;
  sums: StageSum[];
  cards: Opportunity[];
}

export const activityKinds = ['CALL', 'EMAIL', 'MEETING', 'NOTE', 'TASK'] as const;
export type ActivityKind = (typeof activityKinds)[number];
export const activityPurposes = ['FOLLOW_UP', 'COURTESY', 'PRODUCT', 'SURVEY', 'BIRTHDAY', 'OTHER'] as const;
export const activityIcons = { CALL: 'phone', EMAIL: 'mail', MEETING: 'team', NOTE: 'note', TASK: 'task' } as const;

export interface Activity extends Record {
  customer: string;
  customerName: string;
  lead: string | null;
  opportunity: string | null;
  kind: ActivityKind;
  purpose: string;
  subject: string;
  details: string | null;
  dueAt: string;
  done: boolean;
  doneAt: string | null;
  overdue: boolean;
  result: string | null;
  assignee: string | null;
  assigneeName: string | null;
  createdByName: string;
  createdAt: string;
}

export const quotationStates = ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED'] as const;
export const quotationColors: EnumColors = { DRAFT: 'default', SENT: 'blue', ACCEPTED: 'green', DECLINED: 'red', EXPIRED: 'orange' };

export interface PriceLine {
  description: string;
  quantity: number;
  unitPrice: Money;
  /** Only read. */
  amount?: Money;
}

export interface Quotation extends Record {
  number: string;
  revision: number;
  family: string;
  customer: string;
  customerName: string;
  opportunity: string;
  owner: string | null;
  ownerName: string | null;
  title: string;
  language: string;
  pax: number;
  programme: string | null;
  departure: string | null;
  start: string | null;
  end: string | null;
  validUntil: string;
  terms: string | null;
  lines: PriceLine[];
  total: Money;
  state: (typeof quotationStates)[number];
  sentAt: string | null;
  decidedAt: string | null;
  comment: string | null;
  updatedAt: string;
}

export const contractStates = ['DRAFT', 'SIGNED', 'CANCELLED'] as const;
export const contractColors: EnumColors = { DRAFT: 'default', SIGNED: 'green', CANCELLED: 'red' };

export interface Instalment {
  number: number;
  deposit: boolean;
  due: string;
  amount: Money;
}

export interface Contract extends Record {
  number: string;
  quotation: string | null;
  opportunity: string;
  customer: string;
  customerName: string;
  owner: string | null;
  ownerName: string | null;
  language: string;
  tourTitle: string;
  programme: string | null;
  departure: string | null;
  dated: string;
  start: string;
  end: string;
  pax: number;
  total: Money;
  depositPercent: number;
  instalments: Instalment[];
  /** Other instalments than the deposit percentage gives. */
  byHand: boolean;
  terms: string | null;
  state: (typeof contractStates)[number];
  signedOn: string | null;
  booking: string | null;
  cancelReason: string | null;
}

export const bookingStates = ['CONFIRMED', 'CANCELLED'] as const;
export const bookingColors: EnumColors = { CONFIRMED: 'green', CANCELLED: 'red' };
export const paymentStates = ['NONE', 'DEPOSIT_PAID', 'FULLY_PAID'] as const;
export const paymentColors: EnumColors = { NONE: 'default', DEPOSIT_PAID: 'gold', FULLY_PAID: 'green' };

export interface Booking extends Record {
  number: string;
  contract: string;
  contractNumber: string;
  customer: string;
  customerName: string;
  programme: string | null;
  departure: string | null;
  tourTitle: string;
  start: string;
  end: string;
  pax: number;
  passengers: number;
  total: Money;
  state: (typeof bookingStates)[number];
  payment: (typeof paymentStates)[number];
  owner: string | null;
  ownerName: string | null;
  confirmedOn: string;
  cancelReason: string | null;
}

export const genders = ['F', 'M', 'X'] as const;

export interface Passenger extends Record {
  position: number;
  name: string;
  gender: string | null;
  birthday: string | null;
  documentNumber: string | null;
  documentExpires: string | null;
  nationality: string | null;
  phone: string | null;
  roommate: string | null;
  needs: string | null;
  warnings: string[];
}

export const languages = ['vi', 'zh', 'en'] as const;
