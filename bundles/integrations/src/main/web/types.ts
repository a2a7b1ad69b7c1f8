import type { EnumColors } from '@tourwright/shell';

export interface Endpoint {
  id: string;
  version: number;
  name: string;
  url: string;
  types: string[];
  active: boolean;
  offReason: 'GONE' | 'FAILING' | null;
  failingSince: string | null;
  oldSecretUntil: string | null;
  createdAt: string;
  /** Only in the answer that made it. */
  secret: string | null;
}

export interface Choices {
  types: string[];
  allowHttp: boolean;
  allowPrivate: boolean;
}

export const states = ['WAITING', 'DONE', 'FAILED'] as const;
export const colors: EnumColors = { WAITING: 'blue', DONE: 'green', FAILED: 'red' };

export interface Hook {
  id: string;
  webhookId: string;
  endpointId: string;
  endpointName: string | null;
  type: string;
  number: number;
  state: (typeof states)[number];
  attempts: number;
  createdAt: string;
  nextAt: string | null;
  doneAt: string | null;
  status: number | null;
  failure: string | null;
}

export interface Tried {
  at: string;
  millis: number;
  status: number | null;
  failure: string | null;
  answer: string;
}

export interface HookDetail {
  hook: Hook;
  body: string;
  tried: Tried[];
}

/** Where links are shown. */
export const places = ['CUSTOMER', 'BOOKING', 'DEPARTURE'] as const;

export type Place = (typeof places)[number];

export interface LinkChoices {
  places: { place: Place; placeholders: string[] }[];
}

/** Filled in for one record. */
export interface ReadyLink {
  name: string;
  url: string;
}

export interface ExternalLink {
  id: string;
  version: number;
  name: string;
  url: string;
  place: Place;
  active: boolean;
}
