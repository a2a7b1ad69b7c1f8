import type { EnumColors } from '../shell/components/choices';

export const kinds = ['PERSON', 'COMPANY'] as const;
export const sources = ['WALK_IN', 'PHONE', 'WEB', 'REFERRAL', 'CAMPAIGN', 'PARTNER', 'OTHER'] as const;
export const stages = ['TARGET', 'LEAD', 'POTENTIAL', 'CUSTOMER'] as const;

export const stageColors: EnumColors = { TARGET: 'default', LEAD: 'blue', POTENTIAL: 'gold', CUSTOMER: 'green' };
