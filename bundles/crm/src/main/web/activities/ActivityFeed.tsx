import { EmptyState, ErrorState, Loading, useList, useT, type Params } from '@tourwright/shell';
import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Activity } from '../types';
import { ActivityDrawer } from './ActivityDrawer';
import { ActivityItem } from './ActivityItem';

/** Activities below each other, with what one does to them. */
export function ActivityFeed({ params, withCustomer, empty }: { params: Params; withCustomer: boolean; empty: { title: string; hint?: string; action?: ReactNode } }) {
  const t = useT();
  const list = useList<Activity>('/crm/activities', params, { limit: 30 });
  const [edited, setEdited] = useState<Activity | null>(null);
  if (list.isLoading) return <Loading rows={4} />;
  if (list.problem && list.items.length === 0) return <ErrorState compact problem={list.problem} onRetry={list.retry} />;
  return (
    <>
      {list.items.length === 0 ? <EmptyState {...empty} /> : list.items.map((one) => <ActivityItem key={one.id} activity={one} withCustomer={withCustomer} onEdit={setEdited} />)}
      {list.hasMore && (
        <Button size="small" loading={list.isLoadingMore} onClick={list.loadMore}>
          {t('web.table.more')}
        </Button>
      )}
      <ActivityDrawer open={edited !== null} onClose={() => setEdited(null)} record={edited} />
    </>
  );
}
