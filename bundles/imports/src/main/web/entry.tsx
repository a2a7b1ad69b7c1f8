import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

// Until a second importer comes, who may import customers may see the pages.
const permission = 'core:customer:import';

export default defineModule({
  id: 'imports',
  order: 800,
  routes: [
    { path: '/imports', component: lazy(() => import('./HistoryPage')), permission },
    { path: '/imports/:id', component: lazy(() => import('./RunPage')), permission },
  ],
  menu: [{ key: 'import', label: 'imports.menu.import', path: '/imports', icon: 'import', permission, order: 20 }],
  quickActions: [{ key: 'import', label: 'imports.quick.import', hint: 'imports.quick.importHint', path: '/imports?new=1', icon: 'import', permission }],
});
