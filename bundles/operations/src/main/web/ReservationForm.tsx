import { DateInput, EnumSelect, FormDrawer, MoneyInput, MoneyText, RemotePicker, useT } from '@tourwright/shell';
import { Alert, Form, Input, InputNumber, Space } from 'antd';
import { feedback } from '@tourwright/shell';
import { useState } from 'react';
import { serviceKinds, type Reservation, type ServiceKind, type Supplier, type Tour } from './types';

interface Props {
  open: boolean;
  onClose: () => void;
  /** For a new one. */
  tour?: Tour;
  reservation?: Reservation | null;
}

/** A reservation of a service; a collision of guide or vehicle is told after saving. */
export function ReservationForm({ open, onClose, tour, reservation }: Props) {
  const t = useT();
  /** What the chosen supplier is usually paid in. */
  const [currency, setCurrency] = useState<string>();
  const warn = (saved: Reservation) => {
    for (const clash of saved.warnings) {
      feedback().notification.warning({ title: t('operations.reservation.clash', { who: clash.who, tour: clash.tourNumber, from: clash.from, to: clash.to }), duration: 12 });
    }
  };
  return (
    <FormDrawer<Reservation>
      open={open}
      onClose={onClose}
      title={reservation ? reservation.number : t('operations.reservation.new')}
      path="/operations/reservations"
      record={reservation}
      toValues={(record) => record ?? { kind: 'HOTEL', quantity: 1, from: tour?.start, to: tour?.end }}
      toBody={
        ((values: Record<string, unknown>, record?: Reservation) => ({
          tour: record?.tour ?? tour?.id,
          kind: values.kind,
          supplier: values.supplier ?? null,
          description: values.description ?? null,
          from: values.from ?? null,
          to: values.to ?? null,
          quantity: values.quantity ?? null,
          unitPrice: values.unitPrice ?? null,
          assignedTo: values.assignedTo || null,
          deadline: values.deadline ?? null,
          notes: values.notes || null,
        })) as never
      }
      onSaved={warn}
    >
      {reservation?.state === 'CONFIRMED' && <Alert type="info" showIcon title={t('operations.reservation.confirmedHint')} style={{ marginBottom: 16 }} />}
      <Form.Item name="kind" label={t('operations.reservation.field.kind')} rules={[{ required: true }]}>
        <EnumSelect prefix="operations.reservation.kind" values={serviceKinds} disabled={reservation?.state === 'CONFIRMED'} />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue, setFieldValue }) => (
          <Form.Item name="supplier" label={t('operations.reservation.field.supplier')} rules={[{ required: true }]}>
            <RemotePicker<Supplier>
              path="/operations/suppliers"
              params={{ kind: getFieldValue('kind') as ServiceKind | undefined }}
              selectedText={reservation?.supplierName}
              disabled={reservation?.state === 'CONFIRMED'}
              toOption={(supplier) => ({ value: supplier.id, label: supplier.name, item: supplier })}
              onChange={(value, supplier) => {
                setFieldValue('supplier', value);
                if (supplier) setCurrency(supplier.currency);
              }}
            />
          </Form.Item>
        )}
      </Form.Item>
      <Form.Item name="description" label={t('operations.reservation.field.description')} rules={[{ required: true }]} extra={t('operations.reservation.descriptionHint')}>
        <Input maxLength={500} />
      </Form.Item>
      <Space align="start" wrap>
        <Form.Item name="from" label={t('operations.reservation.field.from')} rules={[{ required: true }]}>
          <DateInput />
        </Form.Item>
        <Form.Item name="to" label={t('operations.reservation.field.to')}>
          <DateInput />
        </Form.Item>
        <Form.Item name="quantity" label={t('operations.reservation.field.quantity')} rules={[{ required: true }]}>
          <InputNumber min={1} max={10000} precision={0} />
        </Form.Item>
      </Space>
      <Form.Item name="unitPrice" label={t('operations.reservation.field.unitPrice')} rules={[{ required: true }]} extra={t('operations.reservation.unitPriceHint')}>
        <MoneyInput key={currency} min={0} defaultCurrency={currency} />
      </Form.Item>
      <Form.Item noStyle dependencies={['kind']}>
        {({ getFieldValue }) =>
          ['GUIDE', 'TRANSPORT'].includes(getFieldValue('kind') as string) && (
            <Form.Item name="assignedTo" label={t(`operations.reservation.field.assigned.${getFieldValue('kind') as string}`)} extra={t('operations.reservation.assignedHint')}>
              <Input maxLength={200} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="deadline" label={t('operations.reservation.field.deadline')}>
        <DateInput />
      </Form.Item>
      <Form.Item name="notes" label={t('operations.reservation.field.notes')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      {reservation && (
        <div className="tw-secondary">
          {t('operations.reservation.field.cost')}: <MoneyText value={reservation.cost} strong />
        </div>
      )}
    </FormDrawer>
  );
}
