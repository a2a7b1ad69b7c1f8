import { Button, Card, Form, Space, Tag } from 'antd';
import { Suspense, useState, type ReactNode } from 'react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { FormMessages, useRecordForm } from '../../shell/components/forms';
import { AuditHistory } from '../../shell/components/history';
import { EnumTag } from '../../shell/components/choices';
import { DateText } from '../../shell/components/dates';
import { ConfirmButton, DetailGrid, PageFrame, useUndoToast } from '../../shell/components/page';
import { ErrorBoundary, Loaded, Loading } from '../../shell/components/states';
import { Icon } from '../../shell/icons';
import { languages, useFormat, useT } from '../../shell/language';
import { useModuleDefinitions } from '../../shell/modules';
import { useGet, useSave } from '../../shell/query';
import { may, useMay, useSession } from '../../shell/session';
import type { Customer } from '../../shell/types';
import { CustomerFields } from '../CustomerFields';
import { stageColors } from '../customers';

export default function CustomerPage() {
  const { id = '' } = useParams();
  const customer = useGet<Customer>(`/core/customers/${id}`);
  return <Loaded query={customer}>{(data) => <CustomerView key={id} customer={data} />}</Loaded>;
}

interface Tab {
  key: string;
  label: string;
  order: number;
  content: ReactNode;
}

function CustomerView({ customer }: { customer: Customer }) {
  const t = useT();
  const navigate = useNavigate();
  const session = useSession();
  const { tab = 'overview' } = useParams();
  const mayHistory = useMay('core:audit:read');
  const definitions = useModuleDefinitions();
  const tabs: Tab[] = [{ key: 'overview', label: t('core.customer.tab.overview'), order: 0, content: <Overview customer={customer} /> }];
  for (const definition of definitions) {
    for (const { key, label, component: Component, permission, order } of definition.customerTabs ?? []) {
      if (!may(session, permission)) continue;
      tabs.push({ key: `${definition.id}-${key}`, label: t(label), order: order ?? 500, content: <Component customerId={customer.id} customer={customer} /> });
    }
  }
  if (mayHistory) tabs.push({ key: 'history', label: t('core.customer.tab.history'), order: 1000, content: <Card><AuditHistory subject="customer" id={customer.id} fieldPrefix="core.customer.field" /></Card> });
  tabs.sort((a, b) => a.order - b.order);
  // The tab of a module that has just gone.
  if (!tabs.some(({ key }) => key === tab)) return <Navigate to={`/customers/${customer.id}`} replace />;
  return (
    <PageFrame
      title={customer.name}
      documentTitle={customer.name}
      breadcrumbs={[{ label: t('web.menu.customers'), path: '/customers' }, { label: customer.code }]}
      extra={
        <Space size={6} wrap>
          <EnumTag prefix="core.customer.stage" value={customer.stage} colors={stageColors} />
          {customer.archived && <Tag icon={<Icon name="archive" />}>{t('core.customer.archived')}</Tag>}
        </Space>
      }
      actions={<Actions customer={customer} />}
      activeTab={tab}
      onTabChange={(key) => void navigate(`/customers/${customer.id}${key === 'overview' ? '' : `/${key}`}`)}
      tabs={tabs.map(({ key, label, content }) => ({
        key,
        label,
        children: (
          <ErrorBoundary resetKey={key}>
            <Suspense fallback={<Loading />}>{content}</Suspense>
          </ErrorBoundary>
        ),
      }))}
    />
  );
}

function Actions({ customer }: { customer: Customer }) {
  const t = useT();
  const undo = useUndoToast();
  const mayArchive = useMay('core:customer:archive');
  const { save, attempt, saving } = useSave({ success: false });
  const restore = () => save({ method: 'POST', path: `/core/customers/${customer.id}/restore` });
  return (
    <Space wrap>
      {customer.phone && (
        <Button icon={<Icon name="phone" />} href={`tel:${customer.phone.replace(/[^+\d]/g, '')}`}>
          {t('core.customer.call')}
        </Button>
      )}
      {customer.email && (
        <Button icon={<Icon name="mail" />} href={`mailto:${customer.email}`}>
          {t('core.customer.write')}
        </Button>
      )}
      {mayArchive &&
        (customer.archived ? (
          <Button icon={<Icon name="undo" />} loading={saving} onClick={() => void attempt({ method: 'POST', path: `/core/customers/${customer.id}/restore` })}>
            {t('core.customer.restore')}
          </Button>
        ) : (
          <ConfirmButton
            icon={<Icon name="archive" />}
            title={t('core.customer.archiveQuestion', { name: customer.name })}
            description={t('core.customer.archiveText')}
            onConfirm={async () => {
              await save({ method: 'POST', path: `/core/customers/${customer.id}/archive` });
              undo(t('core.customer.archivedNow', { name: customer.name }), restore);
            }}
          >
            {t('core.customer.archive')}
          </ConfirmButton>
        ))}
    </Space>
  );
}

function Overview({ customer }: { customer: Customer }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMay('core:customer:write') && !customer.archived;
  const [editing, setEditing] = useState(false);
  if (editing) return <Edit customer={customer} onDone={() => setEditing(false)} />;
  return (
    <Card
      title={t('core.customer.details')}
      extra={
        mayWrite && (
          <Button type="text" icon={<Icon name="edit" />} onClick={() => setEditing(true)}>
            {t('web.action.edit')}
          </Button>
        )
      }
    >
      <DetailGrid
        items={[
          { label: t('core.customer.field.name'), value: customer.name },
          { label: t('core.customer.field.code'), value: customer.code },
          { label: t('core.customer.field.kind'), value: t(`core.customer.kind.${customer.kind}`) },
          { label: t('core.customer.field.phone'), value: customer.phone && <a href={`tel:${customer.phone.replace(/[^+\d]/g, '')}`}>{customer.phone}</a> },
          { label: t('core.customer.field.email'), value: customer.email && <a href={`mailto:${customer.email}`}>{customer.email}</a> },
          { label: t('core.customer.field.owner'), value: customer.ownerName },
          { label: t('core.customer.field.country'), value: format.country(customer.country) },
          { label: t('core.customer.field.language'), value: languages.find(({ value }) => value === customer.language)?.label ?? format.languageName(customer.language) },
          customer.kind === 'PERSON' && { label: t('core.customer.field.birthday'), value: customer.birthday && <DateText value={customer.birthday} /> },
          { label: t('core.customer.field.source'), value: t(`core.customer.source.${customer.source}`) },
          { label: t('core.customer.field.mailConsent'), value: customer.mailConsent ? t('web.yes') : t('web.no') },
          { label: t('core.customer.field.createdAt'), value: <DateText value={customer.createdAt} time /> },
          { label: t('core.customer.field.address'), value: customer.address, span: 3 },
          { label: t('core.customer.field.notes'), value: customer.notes && <span className="tw-preline">{customer.notes}</span>, span: 3 },
        ]}
      />
    </Card>
  );
}

function Edit({ customer, onDone }: { customer: Customer; onDone: () => void }) {
  const t = useT();
  const { formProps, messages, saving, submit, mayClose } = useRecordForm<Customer>({ path: '/core/customers', record: customer, onSaved: onDone });
  const close = () => void mayClose().then((yes) => yes && onDone());
  return (
    <Card
      title={t('core.customer.details')}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
      extra={
        <Space>
          <Button onClick={close}>{t('web.action.cancel')}</Button>
          <Button type="primary" loading={saving} onClick={() => void submit()} title="Ctrl+Enter">
            {t('web.action.save')}
          </Button>
        </Space>
      }
    >
      <Form {...formProps}>
        <FormMessages messages={messages} />
        <CustomerFields wide customer={customer} />
        <button type="submit" hidden />
      </Form>
    </Card>
  );
}
