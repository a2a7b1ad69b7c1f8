import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const read = '${module}:${thing}:read';
const write = '${module}:${thing}:write';

export default defineModule({
  id: '${module}',
  order: 700,
  routes: [{ path: '/${module}', component: lazy(() => import('./${Things}Page')), permission: read }],
  menu: [{ key: '${things}', label: '${module}.menu.${things}', path: '/${module}', icon: 'fileText', permission: read, order: 10 }],
  customerTabs: [{ key: '${things}', label: '${module}.menu.${things}', component: lazy(() => import('./Customer${Things}')), permission: read, order: 750 }],
  quickActions: [{ key: 'new', label: '${module}.quick.new', hint: '${module}.quick.newHint', path: '/${module}?new=1', icon: 'fileText', permission: write, order: 700 }],
  waiting: [{ key: 'due', label: '${module}.waiting.due', icon: 'fileText', list: '/${module}/${things}', params: { state: 'OPEN' }, path: '/${module}', permission: write }],
});
