import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const programmes = ['tours:programme:read'];
const departures = ['tours:departure:read'];

export default defineModule({
  id: 'tours',
  order: 200,
  routes: [
    { path: '/tours', component: lazy(() => import('./ProgrammesPage')), permission: programmes },
    { path: '/tours/programmes/:id', component: lazy(() => import('./ProgrammePage')), permission: programmes },
    { path: '/tours/departures', component: lazy(() => import('./DeparturesPage')), permission: departures },
    { path: '/tours/settings', component: lazy(() => import('./SettingsPage')), permission: 'tours:settings:write' },
  ],
  menu: [
    { key: 'programmes', label: 'tours.menu.programmes', path: '/tours', icon: 'map', permission: programmes, order: 10 },
    { key: 'departures', label: 'tours.menu.departures', path: '/tours/departures', icon: 'calendar', permission: departures, order: 20 },
    { key: 'settings', label: 'tours.menu.settings', path: '/tours/settings', icon: 'settings', permission: 'tours:settings:write', order: 90 },
  ],
  waiting: [
    { key: 'underBooked', label: 'tours.waiting.underBooked', icon: 'warning', tone: 'warning', list: '/tours/departures', params: { underBooked: true, coming: true }, path: '/tours/departures?d.underBooked=true', permission: 'tours:departure:write', order: 200 },
  ],
  quickActions: [
    { key: 'new-programme', label: 'tours.quick.newProgramme', hint: 'tours.quick.newProgrammeHint', path: '/tours?new=1', icon: 'map', permission: 'tours:programme:write', order: 200 },
    { key: 'new-departure', label: 'tours.quick.newDeparture', hint: 'tours.quick.newDepartureHint', path: '/tours/departures?new=1', icon: 'calendar', permission: 'tours:departure:write', order: 210 },
  ],
});
