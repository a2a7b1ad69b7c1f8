import type { Always, EnumColors, Language, Refine, Schemas } from '@tourwright/shell';

export const states = ['DRAFT', 'RUNNING', 'SENT', 'STOPPED'] as const;
export type CampaignState = (typeof states)[number];

export const recipientStates = ['PENDING', 'SENT', 'FAILED', 'SKIPPED'] as const;
export const responses = ['OPENED', 'CLICKED', 'UNSUBSCRIBED', 'NOT_OPENED'] as const;

export const stateColors: EnumColors = { DRAFT: 'default', RUNNING: 'blue', SENT: 'green', STOPPED: 'orange' };
export const recipientColors: EnumColors = { PENDING: 'default', SENT: 'green', FAILED: 'red', SKIPPED: 'orange' };

export const languages: readonly Language[] = ['vi', 'zh', 'en'];

export type Content = Schemas['campaigns.Content'];

export type Figures = Schemas['campaigns.Figures'];

export type Campaign = Refine<Always<Schemas['campaigns.CampaignView'], 'name' | 'state' | 'createdAt' | 'figures'>, { language: Language }>;

export type Reach = Schemas['campaigns.CampaignResourceReach'];

/** The part of a figure, for people; nothing where there is no whole. */
export function part(of: number, whole: number): number | null {
  return whole > 0 ? of / whole : null;
}
