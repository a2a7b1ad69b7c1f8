import { defineModule } from '@tourwright/shell';
import { lazy } from 'react';

const read = 'campaigns:campaign:read';
const segments = 'campaigns:segment:read';

export default defineModule({
  id: 'campaigns',
  order: 500,
  routes: [
    { path: '/campaigns', component: lazy(() => import('./CampaignsPage')), permission: read },
    { path: '/campaigns/new', component: lazy(() => import('./NewCampaignPage')), permission: 'campaigns:campaign:write' },
    { path: '/campaigns/segments', component: lazy(() => import('./SegmentsPage')), permission: segments },
    { path: '/campaigns/segments/new', component: lazy(() => import('./NewSegmentPage')), permission: 'campaigns:segment:write' },
    { path: '/campaigns/segments/:id', component: lazy(() => import('./SegmentPage')), permission: segments },
    { path: '/campaigns/unsubscribed', component: lazy(() => import('./UnsubscribedPage')), permission: segments },
    { path: '/campaigns/:id', component: lazy(() => import('./CampaignPage')), permission: read },
  ],
  menu: [
    { key: 'campaigns', label: 'campaigns.menu.campaigns', path: '/campaigns', icon: 'megaphone', permission: read, order: 10 },
    { key: 'segments', label: 'campaigns.menu.segments', path: '/campaigns/segments', icon: 'filter', permission: segments, order: 20 },
    { key: 'unsubscribed', label: 'campaigns.menu.unsubscribed', path: '/campaigns/unsubscribed', icon: 'stop', permission: segments, order: 30 },
  ],
  customerTabs: [{ key: 'received', label: 'campaigns.menu.campaigns', component: lazy(() => import('./CustomerCampaigns')), permission: read, order: 600 }],
  quickActions: [
    { key: 'newCampaign', label: 'campaigns.quick.newCampaign', hint: 'campaigns.quick.newCampaignHint', path: '/campaigns/new', icon: 'megaphone', permission: 'campaigns:campaign:write', order: 500 },
    { key: 'newSegment', label: 'campaigns.quick.newSegment', hint: 'campaigns.quick.newSegmentHint', path: '/campaigns/segments/new', icon: 'filter', permission: 'campaigns:segment:write', order: 510 },
  ],
});
