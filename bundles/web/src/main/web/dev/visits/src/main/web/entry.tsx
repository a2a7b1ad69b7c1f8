import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

export default defineModule({
  id: 'visits',
  order: 150,
  routes: [
    { path: '/visits', component: lazy(() => import('./VisitsPage')), permission: 'visits:visit:read' },
    { path: '/visits/board', component: lazy(() => import('./VisitBoard')), permission: 'visits:visit:read' },
  ],
  menu: [
    { key: 'visits', label: 'visits.menu.visits', path: '/visits', icon: 'calendar', permission: 'visits:visit:read', order: 10 },
    { key: 'board', label: 'visits.menu.board', path: '/visits/board', icon: 'board', permission: 'visits:visit:read', order: 20 },
  ],
  customerTabs: [{ key: 'visits', label: 'visits.menu.visits', component: lazy(() => import('./CustomerVisits')), permission: 'visits:visit:read', order: 300 }],
  quickActions: [{ key: 'new', label: 'visits.quick.new', hint: 'visits.quick.newHint', path: '/visits?new=1', icon: 'calendar', permission: 'visits:visit:write' }],
});
