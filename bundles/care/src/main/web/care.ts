import type { Always, EnumColors, Refine, Schemas } from '@tourwright/shell';

export const items = ['OVERALL', 'HOTEL', 'GUIDE', 'FOOD', 'TRANSPORT'] as const;
export type Item = (typeof items)[number];

export type Scores = Schemas['care.Scores'];

export const feedbackStates = ['NOT_SENT', 'SENT', 'FAILED', 'ANSWERED'] as const;
export const feedbackColors: EnumColors = { NOT_SENT: 'orange', SENT: 'blue', FAILED: 'red', ANSWERED: 'green' };

export type Feedback = Refine<Always<Schemas['care.FeedbackView'], 'customerId' | 'customerName' | 'language' | 'tourTitle' | 'endsOn' | 'state' | 'createdAt' | 'expiresOn'>, { scores: Scores | null }>;

export type Satisfaction = Refine<Schemas['care.Satisfaction'], { averages: Partial<Record<Item, number>> }>;

export type Summary = Refine<Always<Schemas['care.FeedbackBookSummary'], 'from' | 'to'>, { all: Satisfaction; tours: Refine<Always<Schemas['care.FeedbackBookOfTour'], 'tour'>, { all: Satisfaction }>[] }>;

export type Trip = Always<Schemas['care.FeedbackBookTripView'], 'bookingId' | 'tourTitle' | 'endsOn'>;

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

export type Note = Always<Schemas['care.CaseViewNote'], 'kind' | 'at' | 'content'>;

export type Case = Refine<Always<Schemas['care.CaseView'], 'number' | 'customerId' | 'customerName' | 'kind' | 'priority' | 'state' | 'subject' | 'dueOn' | 'openedAt'>, { notes: Note[] }>;

export type Counts = Schemas['care.CaseListCounts'];
