import { Icon, PageFrame, PersonPicker, useGet, useMay, usePage, useScope, useSession, useT, type Always, type ListPage, type Schemas } from '@tourwright/shell';
import { Badge, Button, Calendar, Space } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Activity } from '../types';
import '../crm.css';
import { ActivityDrawer } from './ActivityDrawer';
import { ActivityFeed } from './ActivityFeed';

type Day = Always<Schemas['crm.ActivityListsDay'], 'date'>;

const tabs = ['OVERDUE', 'TODAY', 'COMING', 'DONE'] as const;

export default function ActivitiesPage() {
  const t = useT();
  const { user } = useSession();
  const mayWrite = useMay('crm:activity:write');
  const others = useScope('crm:activity:read') !== 'OWN';
  const [address, setAddress] = useSearchParams();
  const person = address.get('person') ?? user.id;
  const day = address.get('day');
  const set = (changes: { [name: string]: string | null }) =>
    setAddress(
      (before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(changes)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      },
      { replace: !('new' in changes) },
    );
  const overdue = usePage<Activity>('/crm/activities', { assignee: person, when: 'OVERDUE', limit: 1 });
  const late = overdue.data?.total ?? 0;
  const tab = address.get('tab') ?? 'TODAY';
  const sort = tab === 'DONE' ? '-dueAt' : 'dueAt';
  const params = day ? { assignee: person, from: day, to: day, sort: 'dueAt' } : { assignee: person, when: tab, sort };
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => set({ new: '1' })}>
      {t('crm.activity.new')}
    </Button>
  );
  const feed = <ActivityFeed params={params} withCustomer empty={{ title: t(day ? 'crm.activity.noneOnDay' : `crm.activity.none.${tab}`), action: tab === 'TODAY' ? create : undefined }} />;
  return (
    <PageFrame
      title={t('crm.menu.activities')}
      actions={
        <Space wrap>
          {others && <PersonPicker permission="crm:activity:write" value={person} selectedText={person === user.id ? user.name : undefined} onChange={(value) => set({ person: value === user.id ? null : (value ?? null) })} allowClear={false} style={{ width: 220 }} aria-label={t('crm.activity.field.assignee')} />}
          {create}
        </Space>
      }
    >
      <div className="crm-two">
        <PageTabs tab={tab} day={day} late={late} onChange={(value) => set({ tab: value === 'TODAY' ? null : value, day: null })}>
          {feed}
        </PageTabs>
        <MiniCalendar person={person} day={day} onDay={(value) => set({ day: value === day ? null : value })} />
      </div>
      <ActivityDrawer open={address.has('new') && mayWrite} onClose={() => set({ new: null })} />
    </PageFrame>
  );
}

function PageTabs({ tab, day, late, onChange, children }: { tab: string; day: string | null; late: number; onChange: (tab: string) => void; children: React.ReactNode }) {
  const t = useT();
  return (
    <div>
      <Space wrap className="crm-gap tw-no-print">
        {tabs.map((one) => (
          <Badge key={one} count={one === 'OVERDUE' ? late : 0} size="small">
            <Button type={!day && tab === one ? 'primary' : 'default'} onClick={() => onChange(one)}>
              {t(`crm.activity.when.${one}`)}
            </Button>
          </Badge>
        ))}
      </Space>
      {children}
    </div>
  );
}

/** A month that marks the days with something to do; a click shows one day. */
function MiniCalendar({ person, day, onDay }: { person: string; day: string | null; onDay: (day: string) => void }) {
  const [shown, setShown] = useState<Dayjs>(dayjs(day ?? undefined));
  const from = shown.startOf('month').subtract(7, 'day').format('YYYY-MM-DD');
  const to = shown.endOf('month').add(7, 'day').format('YYYY-MM-DD');
  const days = useGet<ListPage<Day>>('/crm/activities/days', { assignee: person, from, to });
  const marks = new Map((days.data?.items ?? []).map((one) => [one.date, one]));
  return (
    <div className="crm-mini tw-no-print">
      <Calendar
        fullscreen={false}
        value={shown}
        onPanelChange={setShown}
        onSelect={(date, { source }) => {
          setShown(date);
          if (source === 'date') onDay(date.format('YYYY-MM-DD'));
        }}
        cellRender={(date, { type }) => {
          const mark = type === 'date' ? marks.get(date.format('YYYY-MM-DD')) : undefined;
          return mark ? <span className={mark.open > 0 ? 'crm-dot' : 'crm-dot crm-dot-done'} /> : null;
        }}
      />
    </div>
  );
}
