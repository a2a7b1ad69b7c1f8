import { DataTable, EnumSelect, FormDrawer, Icon, MoreMenu, PageFrame, useMay, useSave, useT, useUndoToast } from '@tourwright/shell';
import { Button, Checkbox, Form, Input, InputNumber, Select, Space, Tag } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { serviceKinds, type Supplier } from './types';

export default function SuppliersPage() {
  const t = useT();
  const mayWrite = useMay('operations:supplier:write');
  const [address, setAddress] = useSearchParams();
  const [edited, setEdited] = useState<Supplier | null>(null);
  const { attempt } = useSave<Supplier>({ success: false });
  const undo = useUndoToast();
  const archived = address.get('archived') === 'true';
  const close = () => {
    setEdited(null);
    setAddress((before) => {
      const next = new URLSearchParams(before);
      next.delete('new');
      return next;
    });
  };
  const archive = async (supplier: Supplier) => {
    if (await attempt({ method: 'POST', path: `/operations/suppliers/${supplier.id}/archive` })) {
      undo(t('operations.supplier.archivedSaid', { name: supplier.name }), () => attempt({ method: 'POST', path: `/operations/suppliers/${supplier.id}/restore` }));
    }
  };
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
      {t('operations.supplier.new')}
    </Button>
  );
  return (
    <PageFrame title={t('operations.menu.suppliers')} actions={create}>
      <DataTable<Supplier>
        path="/operations/suppliers"
        search={t('operations.supplier.search')}
        defaultSort="name"
        csv="suppliers"
        filters={[
          { key: 'kind', label: t('operations.supplier.field.kinds'), type: 'enum', prefix: 'operations.reservation.kind', values: serviceKinds },
          { key: 'archived', label: t('operations.supplier.archive'), type: 'options', options: [{ value: 'true', label: t('operations.supplier.onlyArchived') }] },
        ]}
        onRow={mayWrite ? setEdited : undefined}
        rowActions={(supplier) =>
          mayWrite && (
            <MoreMenu
              actions={[
                { key: 'edit', label: t('web.action.edit'), icon: <Icon name="edit" />, onClick: () => setEdited(supplier) },
                archived
                  ? { key: 'restore', label: t('operations.supplier.restore'), icon: <Icon name="undo" />, onClick: () => void attempt({ method: 'POST', path: `/operations/suppliers/${supplier.id}/restore` }) }
                  : { key: 'archive', label: t('operations.supplier.toArchive'), icon: <Icon name="archive" />, onClick: () => void archive(supplier) },
              ]}
            />
          )
        }
        columns={[
          { key: 'name', title: t('operations.supplier.field.name'), sort: true, ellipsis: true, width: '26%', render: (supplier) => <span className="tw-strong">{supplier.name}</span> },
          { key: 'kinds', title: t('operations.supplier.field.kinds'), render: (supplier) => <Space size={[4, 4]} wrap>{supplier.kinds.map((kind) => <Tag key={kind}>{t(`operations.reservation.kind.${kind}`)}</Tag>)}</Space>, text: (supplier) => supplier.kinds.join(' ') },
          { key: 'contact', title: t('operations.supplier.field.contact'), from: 'xxl' },
          { key: 'phone', title: t('operations.supplier.field.phone'), from: 'sm', render: (supplier) => supplier.phone && <a href={`tel:${supplier.phone}`} onClick={(event) => event.stopPropagation()}>{supplier.phone}</a> },
          { key: 'email', title: t('operations.supplier.field.email'), from: 'xl', ellipsis: true, width: '18%' },
          { key: 'paymentDays', title: t('operations.supplier.field.paymentDays'), align: 'right', from: 'lg', sort: true },
          { key: 'currency', title: t('operations.supplier.field.currency'), from: 'xxl' },
          { key: 'reservations', title: '', from: 'md', render: (supplier) => <Link to={`/operations/reservations?view=all&supplier=${supplier.id}`} onClick={(event) => event.stopPropagation()}>{t('operations.menu.reservations')}</Link>, text: () => '' },
        ]}
        empty={{ title: t('operations.supplier.none'), hint: t('operations.supplier.noneHint'), action: create }}
      />
      <FormDrawer<Supplier>
        open={(address.has('new') && mayWrite) || edited !== null}
        onClose={close}
        title={edited ? edited.name : t('operations.supplier.new')}
        path="/operations/suppliers"
        record={edited}
        toValues={(supplier) => supplier ?? { kinds: [], paymentDays: 0, currency: 'VND', language: 'vi', oneAtATime: false }}
      >
        <Form.Item name="name" label={t('operations.supplier.field.name')} rules={[{ required: true }]}>
          <Input maxLength={200} autoFocus />
        </Form.Item>
        <Form.Item name="kinds" label={t('operations.supplier.field.kinds')} rules={[{ required: true }]}>
          <EnumSelect prefix="operations.reservation.kind" values={serviceKinds} mode="multiple" />
        </Form.Item>
        <Form.Item name="oneAtATime" valuePropName="checked" extra={t('operations.supplier.oneAtATimeHint')}>
          <Checkbox>{t('operations.supplier.field.oneAtATime')}</Checkbox>
        </Form.Item>
        <Form.Item name="contact" label={t('operations.supplier.field.contact')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="phone" label={t('operations.supplier.field.phone')}>
          <Input type="tel" />
        </Form.Item>
        <Form.Item name="email" label={t('operations.supplier.field.email')}>
          <Input type="email" />
        </Form.Item>
        <Form.Item name="address" label={t('operations.supplier.field.address')}>
          <Input maxLength={500} />
        </Form.Item>
        <Form.Item name="taxCode" label={t('operations.supplier.field.taxCode')}>
          <Input maxLength={40} />
        </Form.Item>
        <Space wrap align="start">
          <Form.Item name="paymentDays" label={t('operations.supplier.field.paymentDays')}>
            <InputNumber min={0} max={365} precision={0} />
          </Form.Item>
          <Form.Item name="currency" label={t('operations.supplier.field.currency')} rules={[{ required: true }]}>
            <Select style={{ width: 96 }} options={['VND', 'CNY', 'USD', 'EUR', 'THB'].map((code) => ({ value: code, label: code }))} />
          </Form.Item>
          <Form.Item name="language" label={t('operations.supplier.field.language')}>
            <Select style={{ width: 140 }} options={['vi', 'zh', 'en'].map((code) => ({ value: code, label: t(`operations.language.${code}`) }))} />
          </Form.Item>
        </Space>
        <Form.Item name="notes" label={t('operations.supplier.field.notes')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
        </Form.Item>
      </FormDrawer>
    </PageFrame>
  );
}
