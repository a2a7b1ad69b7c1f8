import type { Always, EnumColors, Refine, Schemas } from '@tourwright/shell';

export type Endpoint = Always<Schemas['integrations.EndpointsView'], 'name' | 'url' | 'createdAt'>;

export type Choices = Schemas['integrations.EndpointResourceChoices'];

export const states = ['WAITING', 'DONE', 'FAILED'] as const;
export const colors: EnumColors = { WAITING: 'blue', DONE: 'green', FAILED: 'red' };

export type Hook = Always<Schemas['integrations.HookViewsLine'], 'webhookId' | 'endpointId' | 'type' | 'state' | 'createdAt'>;

export type Tried = Always<Schemas['integrations.HookViewsTried'], 'at' | 'answer'>;

export type HookDetail = Refine<Always<Schemas['integrations.HookViewsDetail'], 'body'>, { hook: Hook; tried: Tried[] }>;

export type ExternalLink = Always<Schemas['integrations.LinksView'], 'name' | 'url' | 'place'>;

/** Where links are shown. */
export const places = ['CUSTOMER', 'BOOKING', 'DEPARTURE'] as const;

export type Place = (typeof places)[number];

export type LinkChoices = Refine<Schemas['integrations.LinkResourceChoices'], { places: Always<Schemas['integrations.LinkResourcePlace'], 'place'>[] }>;

/** Filled in for one record. */
export type ReadyLink = Always<Schemas['integrations.LinksReady'], 'name' | 'url'>;
