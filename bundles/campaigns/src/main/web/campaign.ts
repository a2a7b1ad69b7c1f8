import type { EnumColors, Language, Money } from '@tourwright/shell';

export const states = ['DRAFT', 'RUNNING', 'SENT', 'STOPPED'] as const;
export type CampaignState = (typeof states)[number];

export const recipientStates = ['PENDING', 'SENT', 'FAILED', 'SKIPPED'] as const;
export const responses = ['OPENED', 'CLICKED', 'UNSUBSCRIBED', 'NOT_OPENED'] as const;

export const stateColors: EnumColors = { DRAFT: 'default', RUNNING: 'blue', SENT: 'green', STOPPED: 'orange' };
export const recipientColors: EnumColors = { PENDING: 'default', SENT: 'green', FAILED: 'red', SKIPPED: 'orange' };

export const languages: readonly Language[] = ['vi', 'zh', 'en'];

export interface Content {
  subject: string | null;
  body: string | null;
}

export interface Figures {
  recipients: number;
  pending: number;
  sent: number;
  failed: number;
  skipped: number;
  opened: number;
  clicked: number;
  unsubscribed: number;
}

export interface Campaign {
  id: string;
  version: number;
  name: string;
  segmentId: string | null;
  segmentName: string | null;
  startsOn: string | null;
  endsOn: string | null;
  budget: Money | null;
  spent: Money | null;
  language: Language;
  subject: string | null;
  body: string | null;
  translations: Partial<Record<Language, Content>> | null;
  state: CampaignState;
  figures: Figures;
  createdAt: string;
  startedAt: string | null;
  startedBy: string | null;
  finishedAt: string | null;
}

export interface Reach {
  members: number;
  receivers: number;
  noEmail: number;
  noConsent: number;
  unsubscribed: number;
  sameAddress: number;
}

/** The part of a figure, for people; nothing where there is no whole. */
export function part(of: number, whole: number): number | null {
  return whole > 0 ? of / whole : null;
}
