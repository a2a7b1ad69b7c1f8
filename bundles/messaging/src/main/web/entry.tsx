import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const read = 'messaging:mail:read';

export default defineModule({
  id: 'messaging',
  order: 800,
  routes: [{ path: '/messaging', component: lazy(() => import('./OutboxPage')), permission: read }],
  menu: [{ key: 'outbox', label: 'messaging.menu.outbox', path: '/messaging', icon: 'mail', permission: read, order: 10 }],
  customerTabs: [{ key: 'mails', label: 'messaging.module.title', component: lazy(() => import('./CustomerMails')), permission: read, order: 800 }],
});
