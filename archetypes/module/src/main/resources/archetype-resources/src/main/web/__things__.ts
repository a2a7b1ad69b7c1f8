import type { EnumColors } from '@tourwright/shell';

/** As the API shows one. */
export interface ${Thing} {
  id: string;
  version: number;
  title: string;
  customerId: string;
  customerName: string;
  bookingId: string | null;
  dueOn: string;
  state: (typeof states)[number];
  remark: string | null;
  openedAt: string;
  doneAt: string | null;
}

export const states = ['OPEN', 'DONE', 'ARCHIVED'] as const;
export const stateColors: EnumColors = { OPEN: 'blue', DONE: 'green', ARCHIVED: 'default' };
