import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const feedback = 'care:feedback:read';
const cases = 'care:case:read';

export default defineModule({
  id: 'care',
  order: 600,
  routes: [
    { path: '/care/feedback', component: lazy(() => import('./FeedbackPage')), permission: feedback },
    { path: '/care/cases', component: lazy(() => import('./CasesPage')), permission: cases },
    { path: '/care/cases/:id', component: lazy(() => import('./CasePage')), permission: cases },
  ],
  menu: [
    { key: 'cases', label: 'care.menu.cases', path: '/care/cases', icon: 'solution', permission: cases, order: 10 },
    { key: 'feedback', label: 'care.menu.feedback', path: '/care/feedback', icon: 'smile', permission: feedback, order: 20 },
  ],
  customerTabs: [{ key: 'care', label: 'care.tab.customer', component: lazy(() => import('./CustomerCare')), permission: [feedback, cases], order: 700 }],
  quickActions: [{ key: 'newCase', label: 'care.quick.newCase', hint: 'care.quick.newCaseHint', path: '/care/cases?new=1', icon: 'solution', permission: 'care:case:write', order: 600 }],
});
