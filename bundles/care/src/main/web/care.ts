import type { EnumColors } from '@tourwright/shell';

export const items = ['OVERALL', 'HOTEL', 'GUIDE', 'FOOD', 'TRANSPORT'] as const;
export type Item = (typeof items)[number];

export interface Scores {
  hotel: number | null;
  guide: number | null;
  food: number | null;
  transport: number | null;
  overall: number | null;
  recommend: number | null;
  comment: string | null;
}

export const feedbackStates = ['NOT_SENT', 'SENT', 'FAILED', 'ANSWERED'] as const;
export const feedbackColors: EnumColors = { NOT_SENT: 'orange', SENT: 'blue', FAILED: 'red', ANSWERED: 'green' };

export interface Feedback {
  id: string;
  version: number;
  bookingId: string | null;
  bookingNumber: string | null;
  customerId: string;
  customerName: string;
  email: string | null;
  language: string;
  tourTitle: string;
  endsOn: string;
  state: (typeof feedbackStates)[number];
  expired: boolean;
  createdAt: string;
  sentAt: string | null;
  timesSent: number;
  expiresOn: string;
  answeredAt: string | null;
  scores: Scores | null;
  caseId: string | null;
  link: string | null;
}

export interface Satisfaction {
  answers: number;
  averages: Partial<Record<Item, number>>;
  satisfied: number | null;
  nps: number | null;
  promoters: number;
  passives: number;
  detractors: number;
}

export interface Summary {
  from: string;
  to: string;
  asked: number;
  all: Satisfaction;
  tours: { tour: string; all: Satisfaction }[];
}

export interface Trip {
  bookingId: string;
  bookingNumber: string | null;
  tourTitle: string;
  endsOn: string;
  asked: boolean;
}

export const caseStates = ['OPEN', 'IN_PROGRESS', 'SOLVED', 'CLOSED'] as const;
export type CaseState = (typeof caseStates)[number];
export const caseKinds = ['COMPLAINT', 'INCIDENT', 'QUESTION', 'FAULT'] as const;
export const priorities = ['URGENT', 'HIGH', 'NORMAL', 'LOW'] as const;
export const stateColors: EnumColors = { OPEN: 'red', IN_PROGRESS: 'blue', SOLVED: 'green', CLOSED: 'default' };
export const priorityColors: EnumColors = { URGENT: 'red', HIGH: 'orange', NORMAL: 'default', LOW: 'cyan' };

/** The same steps as on the server. */
export const steps: Record<CaseState, CaseState[]> = {
  OPEN: ['IN_PROGRESS', 'SOLVED'],
  IN_PROGRESS: ['OPEN', 'SOLVED'],
  SOLVED: ['IN_PROGRESS', 'CLOSED'],
  CLOSED: ['IN_PROGRESS'],
};

export const writtenNotes = ['NOTE', 'CALL', 'MAIL'] as const;

export interface Note {
  id: string;
  kind: 'NOTE' | 'CALL' | 'MAIL' | 'STATE' | 'ASSIGNED';
  at: string;
  by: string | null;
  content: string;
}

export interface Case {
  id: string;
  version: number;
  number: string;
  customerId: string;
  customerName: string;
  bookingId: string | null;
  bookingNumber: string | null;
  tourTitle: string | null;
  feedbackId: string | null;
  kind: (typeof caseKinds)[number];
  priority: (typeof priorities)[number];
  state: CaseState;
  subject: string;
  description: string | null;
  assigneeId: string | null;
  assigneeName: string | null;
  dueOn: string;
  overdue: boolean;
  solution: string | null;
  openedAt: string;
  firstAnswerAt: string | null;
  solvedAt: string | null;
  closedAt: string | null;
  notes: Note[] | null;
}

export interface Counts {
  waitingForYou: number;
  waiting: number;
  unassigned: number;
  overdue: number;
}
