import { Card } from 'antd';
import { Link } from 'react-router';
import { EmptyState } from '../../shell/components/states';
import { PageFrame } from '../../shell/components/page';
import { Icon } from '../../shell/icons';
import { useFormat, useT } from '../../shell/language';
import { modulesStore, useModuleDefinitions } from '../../shell/modules';
import type { QuickAction } from '../../shell/module';
import { may, useSession } from '../../shell/session';

/** The shell's own first steps. */
const own: QuickAction[] = [
  { key: 'newCustomer', label: 'web.quick.newCustomer', hint: 'web.quick.newCustomerHint', path: '/customers?new=1', icon: 'userAdd', permission: 'core:customer:write', order: 10 },
  { key: 'customers', label: 'web.quick.customers', hint: 'web.quick.customersHint', path: '/customers', icon: 'customers', permission: 'core:customer:read', order: 20 },
  { key: 'users', label: 'web.quick.users', hint: 'web.quick.usersHint', path: '/admin/users', icon: 'group', permission: 'core:user:write', order: 900 },
  { key: 'modules', label: 'web.quick.modules', hint: 'web.quick.modulesHint', path: '/admin/modules', icon: 'appstore', permission: 'web:module:manage', order: 910 },
];

export default function HomePage() {
  const t = useT();
  const format = useFormat();
  const session = useSession();
  const definitions = useModuleDefinitions();
  const { items } = modulesStore.use();
  const groups = [
    { key: 'web', title: t('web.home.begin'), actions: own },
    ...definitions.map((definition) => ({ key: definition.id, title: items.find((item) => item.id === definition.id)?.title ?? definition.id, actions: definition.quickActions ?? [] })),
  ]
    .map((group) => ({ ...group, actions: group.actions.filter((action) => may(session, action.permission)).sort((a, b) => (a.order ?? 500) - (b.order ?? 500)) }))
    .filter((group) => group.actions.length > 0);
  const today = new Date();
  return (
    <PageFrame title={t('web.home.welcome', { name: session.user.name })} documentTitle={t('web.menu.home')} subtitle={`${format.weekday(today)}, ${format.date(today)} · ${t('web.home.hint')}`}>
      {groups.length === 0 && <EmptyState title={t('web.home.nothing')} hint={t('web.home.nothingHint')} />}
      {groups.map((group) => (
        <section key={group.key} className="tw-home-group">
          <h2>{group.title}</h2>
          <div className="tw-home-tiles">
            {group.actions.map((action) => (
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
      ))}
    </PageFrame>
  );
}
