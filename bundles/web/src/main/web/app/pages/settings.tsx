import { Button, Card, Form, Grid, Input, InputNumber, Select, Space, Switch, Table, Tag, Tooltip } from 'antd';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { DateText } from '../../shell/components/dates';
import { FormDrawer } from '../../shell/components/forms';
import { SearchBox } from '../../shell/components/inputs';
import { MoneyInput } from '../../shell/components/money';
import { ConfirmButton, PageFrame } from '../../shell/components/page';
import { EmptyState, Loaded } from '../../shell/components/states';
import { Icon } from '../../shell/icons';
import { useFormat, useT } from '../../shell/language';
import { modulesStore } from '../../shell/modules';
import { usePage, useSave } from '../../shell/query';
import { useMay } from '../../shell/session';
import type { Always, ListPage, Money, Schemas } from '../../shell/types';

type Setting = Always<Schemas['core.SettingResourceLine'], 'id' | 'module' | 'kind' | 'unit' | 'value' | 'standard' | 'origin'>;

const originColors = { DEFAULT: 'default', FILE: 'blue', SET: 'green', FIXED: 'orange' } as const;

/** The technical parameters of all modules: what each is now, where it comes from, and who set it. */
export default function SettingsPage() {
  const t = useT();
  // In the address, so that "back" and a link bring the same view.
  const [address, setAddress] = useSearchParams();
  const q = address.get('q') ?? '';
  const search = useCallback((text: string) => setAddress(text ? { q: text } : {}, { replace: true }), [setAddress]);
  const [edited, setEdited] = useState<Setting | null>(null);
  const settings = usePage<Setting>('/core/settings', { q: q || undefined, limit: 200 });
  return (
    <PageFrame title={t('web.menu.settings')} subtitle={t('web.settings.text')}>
      <div className="tw-settings-search">
        <SearchBox value={q} onSearch={search} placeholder={t('web.settings.search')} />
      </div>
      <Loaded query={settings}>{(data) => <Groups page={data} onEdit={setEdited} />}</Loaded>
      <SettingDrawer setting={edited} onClose={() => setEdited(null)} />
    </PageFrame>
  );
}

function Groups({ page, onEdit }: { page: ListPage<Setting>; onEdit: (setting: Setting) => void }) {
  const t = useT();
  const { items: modules } = modulesStore.use();
  const groups = useMemo(() => {
    const all = new Map<string, Setting[]>();
    for (const setting of page.items) all.set(setting.module, [...(all.get(setting.module) ?? []), setting]);
    return all;
  }, [page]);
  if (page.items.length === 0) return <EmptyState title={t('web.settings.none')} hint={t('web.settings.noneHint')} />;
  return (
    <div className="tw-settings">
      {[...groups].map(([module, items]) => (
        <Card key={module} size="small" title={modules.find((one) => one.id === module)?.title ?? module} styles={{ body: { padding: 0 } }}>
          <SettingTable items={items} onEdit={onEdit} />
        </Card>
      ))}
    </div>
  );
}

function SettingTable({ items, onEdit }: { items: Setting[]; onEdit: (setting: Setting) => void }) {
  const t = useT();
  const text = useValueText();
  const narrow = Grid.useBreakpoint().sm === false;
  const mayWrite = useMay('core:setting:write');
  const { attempt, saving } = useSave({ invalidates: ['/core/settings'], success: t('web.settings.resetDone') });
  return (
    <Table<Setting>
      rowKey="id"
      size="small"
      pagination={false}
      dataSource={items}
      tableLayout="fixed"
      columns={[
        {
          key: 'title',
          title: t('web.settings.field.setting'),
          width: '44%',
          render: (_, setting) => (
            <>
              <div className="tw-strong">{t(wordOf(setting))}</div>
              <div className="tw-secondary tw-setting-hint">{t(`${wordOf(setting)}.hint`)}</div>
              <div className="tw-code tw-secondary">{setting.id}</div>
            </>
          ),
        },
        {
          key: 'value',
          title: t('web.settings.field.value'),
          render: (_, setting) => (
            <Space size={6} wrap>
              <span className="tw-strong">{text(setting, setting.value)}</span>
              {setting.origin !== 'DEFAULT' && (
                <Tooltip title={t(`web.settings.origin.${setting.origin}.hint`)}>
                  <Tag color={originColors[setting.origin]} variant="filled" icon={setting.origin === 'FIXED' ? <Icon name="lock" /> : undefined}>
                    {t(`web.settings.origin.${setting.origin}`)}
                  </Tag>
                </Tooltip>
              )}
            </Space>
          ),
        },
        { key: 'standard', title: t('web.settings.field.standard'), responsive: ['lg'], width: '16%', render: (_, setting) => <span className="tw-secondary">{text(setting, setting.standard)}</span> },
        {
          key: 'changed',
          title: t('web.settings.field.changed'),
          responsive: ['xl'],
          width: '13%',
          render: (_, setting) =>
            setting.changedAt ? (
              <>
                {setting.changedBy}
                <br />
                <DateText value={setting.changedAt} relative />
              </>
            ) : (
              '—'
            ),
        },
        {
          key: 'actions',
          align: 'right',
          width: narrow ? 104 : 190,
          render: (_, setting) =>
            mayWrite &&
            setting.origin !== 'FIXED' && (
              <Space size={4} wrap>
                {setting.origin === 'SET' && (
                  <ConfirmButton size="small" title={t('web.settings.resetQuestion', { value: text(setting, setting.standard) })} onConfirm={() => attempt({ method: 'DELETE', path: `/core/settings/${setting.id}`, version: setting.version })}>
                    {t('web.settings.reset')}
                  </ConfirmButton>
                )}
                <Button size="small" icon={<Icon name="edit" />} disabled={saving} onClick={() => onEdit(setting)} aria-label={`${t('web.action.edit')}: ${t(wordOf(setting))}`}>
                  {t('web.action.edit')}
                </Button>
              </Space>
            ),
        },
      ]}
    />
  );
}

function SettingDrawer({ setting, onClose }: { setting: Setting | null; onClose: () => void }) {
  const t = useT();
  const text = useValueText();
  const range = setting?.kind === 'NUMBER' && setting.least !== null && setting.most !== null ? t('web.settings.range', { least: text(setting, String(setting.least)), most: text(setting, String(setting.most)) }) : undefined;
  return (
    <FormDrawer<Setting>
      open={setting !== null}
      onClose={onClose}
      title={setting ? t(wordOf(setting)) : ''}
      path="/core/settings"
      record={setting}
      invalidates={['/core/settings']}
      toValues={(one) => ({ value: one && toField(one) })}
      toBody={(values: { value: unknown }, one) => ({ value: one ? fromField(one, values.value) : '' })}
    >
      {setting && (
        <>
          <p className="tw-secondary">{t(`${wordOf(setting)}.hint`)}</p>
          <Form.Item name="value" label={t('web.settings.field.value')} valuePropName={setting.kind === 'YES_NO' ? 'checked' : 'value'} rules={setting.kind === 'TEXT' || setting.kind === 'YES_NO' ? [] : [{ required: true }]} extra={range}>
            {fieldOf(setting, t)}
          </Form.Item>
          <p className="tw-secondary">
            {t('web.settings.standardIs', { value: text(setting, setting.standard) })} {t(setting.atOnce ? 'web.settings.atOnce' : 'web.settings.afterRestart')}
          </p>
        </>
      )}
    </FormDrawer>
  );
}

/** The server has the last word on the range: its refusal stands beside the field. */
function fieldOf(setting: Setting, t: ReturnType<typeof useT>): ReactNode {
  switch (setting.kind) {
    case 'NUMBER':
      return <InputNumber precision={0} suffix={setting.unit === 'NONE' ? undefined : t(`web.settings.unit.${setting.unit}`)} style={{ width: '100%' }} />;
    case 'YES_NO':
      return <Switch checkedChildren={t('web.yes')} unCheckedChildren={t('web.no')} />;
    case 'CHOICE':
      return <Select options={setting.choices.map((value) => ({ value, label: t(`${wordOf(setting)}.${value}`) }))} />;
    case 'MONEY':
      return <MoneyInput />;
    default:
      return <Input maxLength={1000} />;
  }
}

function wordOf(setting: Setting): string {
  return `${setting.module}.setting.${setting.id.slice(setting.id.indexOf('.') + 1)}`;
}

function toField(setting: Setting): unknown {
  switch (setting.kind) {
    case 'NUMBER':
      return Number(setting.value);
    case 'YES_NO':
      return setting.value === 'true';
    case 'MONEY':
      return toMoney(setting.value);
    default:
      return setting.value;
  }
}

function fromField(setting: Setting, value: unknown): string {
  if (setting.kind === 'MONEY') {
    const money = value as Money | null;
    return money ? `${money.currency} ${money.amount}` : '';
  }
  return value === null || value === undefined ? '' : String(value);
}

/** `VND 5000000`, as the server writes it. */
function toMoney(value: string): Money {
  const [currency = '', amount = ''] = value.split(' ');
  return { currency, amount };
}

/** A value as people read it. */
function useValueText(): (setting: Setting, value: string) => string {
  const t = useT();
  const { number, money } = useFormat();
  return (setting, value) => {
    switch (setting.kind) {
      case 'NUMBER':
        return setting.unit === 'NONE' ? number(Number(value)) : t(`web.settings.amount.${setting.unit}`, { n: Number(value) });
      case 'YES_NO':
        return t(value === 'true' ? 'web.yes' : 'web.no');
      case 'CHOICE':
        return t(`${wordOf(setting)}.${value}`);
      case 'MONEY':
        return money(toMoney(value));
      default:
        return value || '—';
    }
  };
}
