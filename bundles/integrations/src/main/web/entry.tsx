import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const webhooks = 'integrations:webhook:read';

export default defineModule({
  id: 'integrations',
  order: 850,
  routes: [
    { path: '/integrations/webhooks', component: lazy(() => import('./WebhooksPage')), permission: webhooks },
    { path: '/integrations/links', component: lazy(() => import('./LinksPage')), permission: 'integrations:link:write' },
  ],
  menu: [
    { key: 'webhooks', label: 'integrations.menu.webhooks', path: '/integrations/webhooks', icon: 'api', permission: webhooks, order: 10 },
    { key: 'links', label: 'integrations.menu.links', path: '/integrations/links', icon: 'link', permission: 'integrations:link:write', order: 20 },
  ],
  customerTabs: [{ key: 'links', label: 'integrations.link.ofCustomer', component: lazy(() => import('./CustomerLinks')), permission: 'integrations:link:read', order: 850 }],
  panels: [
    { key: 'links', at: 'booking', component: lazy(() => import('./RecordLinks').then(({ BookingLinks }) => ({ default: BookingLinks }))), permission: 'integrations:link:read', order: 850 },
    { key: 'departure-links', at: 'departure', component: lazy(() => import('./RecordLinks').then(({ DepartureLinks }) => ({ default: DepartureLinks }))), permission: 'integrations:link:read', order: 850 },
  ],
  waiting: [{ key: 'off', label: 'integrations.waiting.off', icon: 'api', tone: 'bad', list: '/integrations/webhooks', params: { off: true }, path: '/integrations/webhooks', permission: 'integrations:webhook:write', order: 910 }],
});
