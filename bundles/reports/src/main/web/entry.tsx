import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

export default defineModule({
  id: 'reports',
  order: 50,
  routes: [
    { path: '/reports/dashboard', component: lazy(() => import('./DashboardPage')), permission: 'reports:dashboard:read' },
    { path: '/reports', component: lazy(() => import('./ReportsPage')), permission: 'reports:report:read' },
  ],
  menu: [
    { key: 'dashboard', label: 'reports.menu.dashboard', path: '/reports/dashboard', icon: 'dashboard', permission: 'reports:dashboard:read', order: 10 },
    { key: 'reports', label: 'reports.menu.reports', path: '/reports', icon: 'table', permission: 'reports:report:read', order: 20 },
  ],
});
