import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const read = 'operations:tour:read';

export default defineModule({
  id: 'operations',
  order: 300,
  routes: [
    { path: '/operations', component: lazy(() => import('./ToursPage')), permission: read },
    { path: '/operations/tours/:id', component: lazy(() => import('./TourPage')), permission: read },
    { path: '/operations/reservations', component: lazy(() => import('./ReservationsPage')), permission: 'operations:reservation:read' },
    { path: '/operations/calendar', component: lazy(() => import('./CalendarPage')), permission: 'operations:reservation:read' },
    { path: '/operations/suppliers', component: lazy(() => import('./SuppliersPage')), permission: 'operations:supplier:read' },
  ],
  menu: [
    { key: 'tours', label: 'operations.menu.tours', path: '/operations', icon: 'flag', permission: read, order: 10 },
    { key: 'reservations', label: 'operations.menu.reservations', path: '/operations/reservations', icon: 'ticket', permission: 'operations:reservation:read', order: 20 },
    { key: 'calendar', label: 'operations.menu.calendar', path: '/operations/calendar', icon: 'bus', permission: 'operations:reservation:read', order: 30 },
    { key: 'suppliers', label: 'operations.menu.suppliers', path: '/operations/suppliers', icon: 'partner', permission: 'operations:supplier:read', order: 40 },
  ],
  customerTabs: [{ key: 'tours', label: 'operations.menu.tours', component: lazy(() => import('./CustomerTours')), permission: read, order: 300 }],
  waiting: [
    { key: 'tours', label: 'operations.waiting.tours', icon: 'flag', list: '/operations/tours/waiting', path: '/operations?view=waiting', permission: 'operations:tour:write', order: 300 },
    { key: 'reservations', label: 'operations.waiting.reservations', icon: 'ticket', list: '/operations/reservations', params: { state: 'REQUESTED' }, path: '/operations/reservations', permission: 'operations:reservation:write', order: 310 },
  ],
  quickActions: [
    { key: 'waiting', label: 'operations.quick.waiting', hint: 'operations.quick.waitingHint', path: '/operations?view=waiting', icon: 'flag', permission: 'operations:tour:write', order: 310 },
    { key: 'supplier', label: 'operations.supplier.new', hint: 'operations.quick.supplierHint', path: '/operations/suppliers?new=1', icon: 'partner', permission: 'operations:supplier:write', order: 320 },
  ],
});
