import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const BalancesPage = lazy(() => import('./BalancesPage'));
const ReceivablesPage = lazy(() => import('./ReceivablesPage'));
const PayablesPage = lazy(() => import('./PayablesPage'));

export default defineModule({
  id: 'accounting',
  order: 400,
  routes: [
    { path: '/accounting', component: ReceivablesPage, permission: 'accounting:receivable:read' },
    { path: '/accounting/receivables', component: ReceivablesPage, permission: 'accounting:receivable:read' },
    { path: '/accounting/receipts', component: lazy(() => import('./ReceiptsPage')), permission: 'accounting:receipt:read' },
    { path: '/accounting/payables', component: PayablesPage, permission: 'accounting:payable:read' },
    { path: '/accounting/payments', component: lazy(() => import('./PaymentsPage')), permission: 'accounting:payment:read' },
    { path: '/accounting/balances', component: BalancesPage, permission: 'accounting:account:read' },
    { path: '/accounting/statements/:side/:party', component: lazy(() => import('./StatementPage')), permission: 'accounting:account:read' },
    { path: '/accounting/profits', component: lazy(() => import('./ProfitsPage')), permission: 'accounting:profit:read' },
    { path: '/accounting/profits/:tour', component: lazy(() => import('./ProfitPage')), permission: 'accounting:profit:read' },
  ],
  menu: [
    { key: 'receivables', label: 'accounting.menu.receivables', path: '/accounting/receivables', icon: 'wallet', permission: 'accounting:receivable:read', order: 10 },
    { key: 'receipts', label: 'accounting.menu.receipts', path: '/accounting/receipts', icon: 'receipt', permission: 'accounting:receipt:read', order: 20 },
    { key: 'payables', label: 'accounting.menu.payables', path: '/accounting/payables', icon: 'shop', permission: 'accounting:payable:read', order: 30 },
    { key: 'payments', label: 'accounting.menu.payments', path: '/accounting/payments', icon: 'bank', permission: 'accounting:payment:read', order: 40 },
    { key: 'balances', label: 'accounting.menu.balances', path: '/accounting/balances', icon: 'book', permission: 'accounting:account:read', order: 50 },
    { key: 'profits', label: 'accounting.menu.profits', path: '/accounting/profits', icon: 'fund', permission: 'accounting:profit:read', order: 60 },
  ],
  customerTabs: [{ key: 'account', label: 'accounting.account.tab', component: lazy(() => import('./CustomerAccount')), permission: 'accounting:receivable:read', order: 400 }],
  waiting: [
    { key: 'receivables', label: 'accounting.waiting.receivables', icon: 'wallet', tone: 'bad', list: '/accounting/receivables', params: { overdue: true }, path: '/accounting/receivables?view=overdue', permission: 'accounting:receivable:write', order: 400 },
    { key: 'payables', label: 'accounting.waiting.payables', icon: 'shop', tone: 'bad', list: '/accounting/payables', params: { overdue: true }, path: '/accounting/payables?view=overdue', permission: 'accounting:payable:write', order: 410 },
  ],
  quickActions: [
    { key: 'receipt', label: 'accounting.quick.receipt', hint: 'accounting.quick.receiptHint', path: '/accounting/receipts?new=1', icon: 'receipt', permission: 'accounting:receipt:write' },
    { key: 'payment', label: 'accounting.quick.payment', hint: 'accounting.quick.paymentHint', path: '/accounting/payments?new=1', icon: 'bank', permission: 'accounting:payment:write' },
  ],
});
