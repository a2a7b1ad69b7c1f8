import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const lead = 'crm:lead:read';
const opportunity = 'crm:opportunity:read';
const quotation = 'crm:quotation:read';
const contract = 'crm:contract:read';
const booking = 'crm:booking:read';
const activity = 'crm:activity:read';

export default defineModule({
  id: 'crm',
  order: 100,
  routes: [
    { path: '/crm/leads', component: lazy(() => import('./leads/LeadsPage')), permission: lead },
    { path: '/crm/pipeline', component: lazy(() => import('./pipeline/PipelinePage')), permission: opportunity },
    { path: '/crm/opportunities/:id', component: lazy(() => import('./pipeline/OpportunityPage')), permission: opportunity },
    { path: '/crm/activities', component: lazy(() => import('./activities/ActivitiesPage')), permission: activity },
    { path: '/crm/quotations', component: lazy(() => import('./quotations/QuotationsPage')), permission: quotation },
    { path: '/crm/quotations/:id', component: lazy(() => import('./quotations/QuotationPage')), permission: quotation },
    { path: '/crm/contracts', component: lazy(() => import('./contracts/ContractsPage')), permission: contract },
    { path: '/crm/contracts/:id', component: lazy(() => import('./contracts/ContractPage')), permission: contract },
    { path: '/crm/bookings', component: lazy(() => import('./bookings/BookingsPage')), permission: booking },
    { path: '/crm/bookings/:id', component: lazy(() => import('./bookings/BookingPage')), permission: booking },
  ],
  menu: [
    { key: 'activities', label: 'crm.menu.activities', path: '/crm/activities', icon: 'task', permission: activity, order: 10 },
    { key: 'leads', label: 'crm.menu.leads', path: '/crm/leads', icon: 'target', permission: lead, order: 20 },
    { key: 'pipeline', label: 'crm.menu.pipeline', path: '/crm/pipeline', icon: 'board', permission: opportunity, order: 30 },
    { key: 'quotations', label: 'crm.menu.quotations', path: '/crm/quotations', icon: 'fileText', permission: quotation, order: 40 },
    { key: 'contracts', label: 'crm.menu.contracts', path: '/crm/contracts', icon: 'contract', permission: contract, order: 50 },
    { key: 'bookings', label: 'crm.menu.bookings', path: '/crm/bookings', icon: 'ticket', permission: booking, order: 60 },
  ],
  customerTabs: [
    { key: 'sales', label: 'crm.tab.sales', component: lazy(() => import('./customer/SalesTab')), permission: [opportunity, booking], order: 100 },
    { key: 'activities', label: 'crm.tab.activities', component: lazy(() => import('./customer/ActivitiesTab')), permission: activity, order: 110 },
  ],
  waiting: [
    { key: 'overdue', label: 'crm.waiting.overdue', icon: 'warning', tone: 'bad', list: '/crm/activities', params: ({ userId }) => ({ assignee: userId, when: 'OVERDUE' }), path: '/crm/activities?tab=OVERDUE', permission: activity, order: 10 },
    { key: 'today', label: 'crm.waiting.today', icon: 'task', list: '/crm/activities', params: ({ userId, today }) => ({ assignee: userId, when: 'OPEN', from: today, to: today }), path: '/crm/activities', permission: activity, order: 20 },
    { key: 'leads', label: 'crm.waiting.leads', icon: 'target', list: '/crm/leads', params: ({ userId }) => ({ owner: userId, state: ['TARGET', 'LEAD'] }), path: '/crm/leads?view=mine', permission: 'crm:lead:write', order: 30 },
    { key: 'unowned', label: 'crm.waiting.unowned', icon: 'userAdd', tone: 'warning', list: '/crm/leads', params: { unowned: true, state: ['TARGET', 'LEAD'] }, path: '/crm/leads?view=unowned', permission: 'crm:lead:write', order: 40 },
    { key: 'sent', label: 'crm.waiting.sent', icon: 'fileText', list: '/crm/quotations', params: ({ userId }) => ({ owner: userId, state: 'SENT' }), path: ({ userId }) => `/crm/quotations?state=SENT&owner=${userId}`, permission: 'crm:quotation:write', order: 50 },
    { key: 'drafts', label: 'crm.waiting.drafts', icon: 'contract', list: '/crm/contracts', params: ({ userId }) => ({ owner: userId, state: 'DRAFT' }), path: ({ userId }) => `/crm/contracts?state=DRAFT&owner=${userId}`, permission: 'crm:contract:write', order: 60 },
    { key: 'unpaid', label: 'crm.waiting.unpaid', icon: 'wallet', tone: 'warning', list: '/crm/bookings', params: ({ userId, today }) => ({ owner: userId, payment: 'NONE', state: 'CONFIRMED', from: today }), path: ({ userId }) => `/crm/bookings?payment=NONE&owner=${userId}`, permission: 'crm:booking:write', order: 70 },
  ],
  quickActions: [
    { key: 'enquiry', label: 'crm.quick.enquiry', hint: 'crm.quick.enquiryHint', path: '/crm/leads?new=1', icon: 'userAdd', permission: 'crm:lead:write', order: 100 },
    { key: 'opportunity', label: 'crm.quick.opportunity', hint: 'crm.quick.opportunityHint', path: '/crm/pipeline?new=1', icon: 'board', permission: 'crm:opportunity:write', order: 110 },
    { key: 'activity', label: 'crm.quick.activity', hint: 'crm.quick.activityHint', path: '/crm/activities?new=1', icon: 'task', permission: 'crm:activity:write', order: 120 },
  ],
});
