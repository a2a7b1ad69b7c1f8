export type Comparison = 'IS' | 'IS_NOT' | 'AT_LEAST' | 'AT_MOST';
export type Match = 'ALL' | 'ANY';

export interface Condition {
  criterion: string;
  comparison: Comparison;
  value: string;
}

export interface Segment {
  id: string;
  version: number;
  name: string;
  note: string | null;
  match: Match;
  conditions: Condition[];
  locked: boolean;
  unavailable: string[];
  createdAt: string;
  updatedAt: string;
}

export interface Criterion {
  key: string;
  module: string;
  kind: 'TEXT' | 'CHOICE' | 'NUMBER' | 'DATE';
  choices: string[];
  comparisons: Comparison[];
}

export interface Member {
  id: string;
  code: string;
  name: string;
  email: string | null;
  country: string | null;
  language: string;
  stage: string;
  mailConsent: boolean;
}

export interface Preview {
  count: number | null;
  mailable: number | null;
  customers: Member[];
  unavailable: string[];
}
