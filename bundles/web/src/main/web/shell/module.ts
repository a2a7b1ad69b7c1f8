import type { ComponentType, LazyExoticComponent } from 'react';
import type { IconName } from './icons';
import type { Params } from './api';
import type { PathTo } from './calls';
import type { Customer } from './types';

// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Page<P = any> = ComponentType<P> | LazyExoticComponent<ComponentType<P>>;

/** A page. */
export interface ModuleRoute {
  /** Starts with the module's id: `/crm/leads/:id`. React Router's syntax. */
  path: string;
  component: Page;
  /** Without it, the page is "forbidden" and says so. Any one of an array is enough. */
  permission?: string | readonly string[];
}

/** An entry of the side menu, in the group of the module. */
export interface ModuleMenuEntry {
  key: string;
  /** Key of a word: `crm.menu.leads`. */
  label: string;
  path: string;
  icon: IconName;
  permission?: string | readonly string[];
  /** Small first; default 500. */
  order?: number;
}

/** A tab on the page of a customer. */
export interface CustomerTab {
  key: string;
  label: string;
  component: Page<CustomerTabProps>;
  permission?: string | readonly string[];
  order?: number;
}

export interface CustomerTabProps {
  customerId: string;
  customer: Customer;
}

/** Whose page a panel is on. */
export type PanelPlace = 'booking' | 'departure';

/** Something of the module on the page of another module's record. */
export interface RecordPanel {
  key: string;
  at: PanelPlace;
  /** Has a heading of its own, and draws nothing where it has nothing to say. */
  component: Page<RecordPanelProps>;
  permission?: string | readonly string[];
  order?: number;
}

export interface RecordPanelProps {
  /** Of the booking, the departure. */
  id: string;
}

/** A first step that the home page and the command palette (Ctrl+K) offer. */
export interface QuickAction {
  key: string;
  /** Key of a word: what it does, as a verb: `crm.quick.newLead`. */
  label: string;
  /** Key of a word: one sentence for someone who is new. */
  hint?: string;
  /** Where it leads; `?new=1` is the custom for "opens the form to create". */
  path: string;
  icon: IconName;
  permission?: string | readonly string[];
  order?: number;
}

/** Whose work is counted, and what day it is. */
export interface Who {
  userId: string;
  today: string;
}

/** Work that waits for the user: the home page shows how much, and leads to it. Nothing is shown where nothing waits. */
export interface WaitingWork {
  key: string;
  /** Key of a word: `crm.waiting.overdue`. */
  label: string;
  icon: IconName;
  /** A list of the API; its total is the count. */
  list: PathTo<'GET'>;
  params?: Params | ((who: Who) => Params);
  /** The page that shows the same. */
  path: string | ((who: Who) => string);
  tone?: 'default' | 'warning' | 'bad';
  permission?: string | readonly string[];
  order?: number;
}

export interface ModuleDefinition {
  /** The bundle's id: `crm`. */
  id: string;
  /** Place of the module's group in the menu, small first; default 500. */
  order?: number;
  routes?: readonly ModuleRoute[];
  menu?: readonly ModuleMenuEntry[];
  customerTabs?: readonly CustomerTab[];
  panels?: readonly RecordPanel[];
  quickActions?: readonly QuickAction[];
  waiting?: readonly WaitingWork[];
}

/** The default export of a module's `entry.tsx`. */
export function defineModule(definition: ModuleDefinition): ModuleDefinition {
  for (const route of definition.routes ?? []) {
    const own = route.path === `/${definition.id}` || route.path.startsWith(`/${definition.id}/`);
    if (!own) throw new Error(`The route ${route.path} of module ${definition.id} must start with /${definition.id}`);
  }
  return definition;
}
