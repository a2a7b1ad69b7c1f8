import type { Always, EnumColors, Refine, Schemas } from '@tourwright/shell';

export type Endpoint = Always<Schemas['integrations.EndpointsView'], 'name' | 'url' | 'createdAt'>;

export type Choices = Schemas['integrations.EndpointResourceChoices'];

export const states = ['WAITING', 'DONE', 'FAILED'] as const;
export const colors: EnumColors = { WAITING: 'blue', DONE: 'green', FAILED: 'red' };

export type Hook = Always<Schemas['integrations.HookViewsLine'], 'webhookId' | 'endpointId' | 'type' | 'state' | 'createdAt'>;

export type Tried = Always<Schemas['integrations.HookViewsTried'], 'at' | 'answer'>;

export type HookDetail = Refine<Always<Schemas['integrations.HookViewsDetail'], 'body'>, { hook: Hook; tried: Tried[] }>;

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
