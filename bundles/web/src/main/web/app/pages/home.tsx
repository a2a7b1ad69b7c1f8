import { Card } from 'antd';
import { Link } from 'react-router';
import { EmptyState } from '../../shell/components/states';
import { PageFrame } from '../../shell/components/page';
import { Icon } from '../../shell/icons';
import { useFormat, useT } from '../../shell/language';
import { useModuleDefinitions } from '../../shell/modules';
import type { QuickAction, WaitingWork } from '../../shell/module';
import { usePage } from '../../shell/query';
import { may, useMay, useSession } from '../../shell/session';
import { Waiting } from '../Waiting';

/** The shell's own first steps. */
const own: QuickAction[] = [
  { key: 'newCustomer', label: 'web.quick.newCustomer', hint: 'web.quick.newCustomerHint', path: '/customers?new=1', icon: 'userAdd', permission: 'core:customer:write', order: 10 },
  { key: 'customers', label: 'web.quick.customers', hint: 'web.quick.customersHint', path: '/customers', icon: 'customers', permission: 'core:customer:read', order: 20 },
  { key: 'agency', label: 'web.quick.agency', hint: 'web.quick.agencyHint', path: '/admin/agency', icon: 'company', permission: 'core:agency:write', order: 890 },
  { key: 'users', label: 'web.quick.users', hint: 'web.quick.usersHint', path: '/admin/users', icon: 'group', permission: 'core:user:write', order: 900 },
  { key: 'modules', label: 'web.quick.modules', hint: 'web.quick.modulesHint', path: '/admin/modules', icon: 'appstore', permission: 'web:module:manage', order: 910 },
];

const ownWaiting: WaitingWork[] = [{ key: 'events', label: 'web.waiting.events', icon: 'thunder', path: '/admin/events', list: '/core/events', params: { state: 'PARKED' }, permission: 'core:event:retry', tone: 'bad', order: 900 }];

const byOrder = (a: { order?: number }, b: { order?: number }) => (a.order ?? 500) - (b.order ?? 500);

export default function HomePage() {
  const t = useT();
  const format = useFormat();
  const session = useSession();
  const definitions = useModuleDefinitions();
  // In a new agency the first steps are those that set it up.
  const customers = usePage<unknown>(useMay('core:customer:read') ? '/core/customers' : null, { limit: 1 });
  const fresh = customers.data?.items.length === 0;
  const place = (action: QuickAction) => (fresh && (action.order ?? 500) >= 890 ? (action.order ?? 0) - 890 : (action.order ?? 500));
  const actions = [
    { id: 'web', actions: own },
    ...definitions.map(({ id, quickActions }) => ({ id, actions: quickActions ?? [] })),
  ]
    .flatMap((group) => group.actions.map((action) => ({ ...action, key: `${group.id}.${action.key}` })))
    .filter((action) => may(session, action.permission))
    .sort((a, b) => place(a) - place(b));
  const waiting = [{ id: 'web', waiting: ownWaiting }, ...definitions]
    .flatMap(({ id, waiting: work }) => (work ?? []).map((one) => ({ ...one, key: `${id}.${one.key}` })))
    .filter((one) => may(session, one.permission))
    .sort(byOrder);
  const today = new Date();
  return (
    <PageFrame title={t('web.home.welcome', { name: session.user.name })} documentTitle={t('web.menu.home')} subtitle={`${format.weekday(today)}, ${format.date(today)} · ${t('web.home.hint')}`}>
      {waiting.length > 0 && <Waiting work={waiting} />}
      {actions.length === 0 && <EmptyState title={t('web.home.nothing')} hint={t('web.home.nothingHint')} />}
      {actions.length > 0 && (
        <section className="tw-home-group">
          <h2>{t(fresh ? 'web.home.first' : 'web.home.begin')}</h2>
          <div className="tw-home-tiles">
            {actions.map((action) => (
              <Link key={action.key} to={action.path} className="tw-home-tile">
                <Card size="small" hoverable>
                  <Icon name={action.icon} className="tw-home-icon" />
                  <div>
                    <div className="tw-strong">{t(action.label)}</div>
                    {action.hint && <div className="tw-secondary">{t(action.hint)}</div>}
                  </div>
                </Card>
              </Link>
            ))}
          </div>
        </section>
      )}
    </PageFrame>
  );
}
