import { ConfirmButton, CountrySelect, DataTable, DateInput, DateText, EnumSelect, FormDrawer, Icon, useFormat, useMayFor, useSave, useT } from '@tourwright/shell';
import { Button, Form, Input, Space, Tooltip } from 'antd';
import { useState } from 'react';
import { genders, type Booking, type Passenger } from '../types';
import { PasteDialog } from './PasteDialog';

/** Who travels: typed in one by one, or pasted from a list. */
export function PassengerList({ booking }: { booking: Booking }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMayFor('crm:booking:write')(booking.owner) && booking.state === 'CONFIRMED';
  const [edited, setEdited] = useState<Passenger | 'new' | null>(null);
  const [pasting, setPasting] = useState(false);
  const { save } = useSave();
  const path = `/crm/bookings/${booking.id}/passengers` as const;
  const room = booking.pax - booking.passengers;
  const add = mayWrite && (
    <Space>
      <Button icon={<Icon name="paste" />} disabled={room <= 0} onClick={() => setPasting(true)}>
        {t('crm.passenger.paste')}
      </Button>
      <Button type="primary" icon={<Icon name="userAdd" />} disabled={room <= 0} onClick={() => setEdited('new')}>
        {t('crm.passenger.new')}
      </Button>
    </Space>
  );
  return (
    <>
      <h3>{t('crm.booking.passengers')}</h3>
      <DataTable<Passenger>
        path={path}
        stateKey={false}
        toolbar={add}
        csv={`passengers-${booking.number}`}
        onRow={mayWrite ? setEdited : undefined}
        columns={[
          { key: 'position', title: '#', width: 40 },
          {
            key: 'name',
            title: t('crm.field.name'),
            render: (one) => (
              <>
                {one.name}
                {one.warnings.map((warning) => (
                  <Tooltip key={warning} title={t(`crm.passenger.warning.${warning}`)}>
                    <Icon name="warning" className="tw-tone-warning tw-after" aria-hidden={false} aria-label={t(`crm.passenger.warning.${warning}`)} />
                  </Tooltip>
                ))}
              </>
            ),
            text: (one) => one.name,
          },
          { key: 'gender', title: t('crm.passenger.field.gender'), from: 'md', render: (one) => (one.gender ? t(`crm.passenger.gender.${one.gender}`) : '—'), text: (one) => one.gender },
          { key: 'birthday', title: t('crm.passenger.field.birthday'), render: (one) => <DateText value={one.birthday} />, text: (one) => one.birthday },
          { key: 'documentNumber', title: t('crm.passenger.field.documentNumber'), from: 'sm' },
          { key: 'documentExpires', title: t('crm.passenger.field.documentExpires'), from: 'md', render: (one) => <DateText value={one.documentExpires} />, text: (one) => one.documentExpires },
          { key: 'nationality', title: t('crm.passenger.field.nationality'), from: 'lg', render: (one) => format.country(one.nationality) || '—', text: (one) => one.nationality },
          { key: 'phone', title: t('crm.field.phone'), from: 'lg' },
          { key: 'roommate', title: t('crm.passenger.field.roommate'), from: 'xl' },
          { key: 'needs', title: t('crm.passenger.field.needs'), from: 'xl', ellipsis: true, width: 200 },
        ]}
        rowActions={
          mayWrite
            ? (one) => (
                <ConfirmButton
                  type="text"
                  size="small"
                  danger
                  icon={<Icon name="delete" />}
                  aria-label={t('web.action.delete')}
                  title={t('crm.passenger.deleteQuestion', { name: one.name })}
                  onConfirm={() => save({ method: 'DELETE', path: `${path}/${one.id}`, version: one.version })}
                />
              )
            : undefined
        }
        empty={{ title: t('crm.passenger.none'), hint: t('crm.passenger.noneHint'), action: add }}
      />
      <FormDrawer<Passenger>
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={edited === 'new' ? t('crm.passenger.new') : t('crm.passenger.edit')}
        width={520}
        path={path}
        record={edited === 'new' ? null : edited}
        toValues={(record) => record ?? {}}
        toBody={({ name, gender, birthday, documentNumber, documentExpires, nationality, phone, roommate, needs }: Partial<Passenger>) => ({
          name,
          gender: gender ?? null,
          birthday: birthday ?? null,
          documentNumber: documentNumber || null,
          documentExpires: documentExpires ?? null,
          nationality: nationality ?? null,
          phone: phone || null,
          roommate: roommate || null,
          needs: needs || null,
        })}
      >
        <Form.Item name="name" label={t('crm.field.name')} extra={t('crm.passenger.nameHint')} rules={[{ required: true, message: t('crm.form.required') }]}>
          <Input maxLength={200} />
        </Form.Item>
        <div className="crm-pair">
          <Form.Item name="gender" label={t('crm.passenger.field.gender')}>
            <EnumSelect prefix="crm.passenger.gender" values={genders} allowClear />
          </Form.Item>
          <Form.Item name="birthday" label={t('crm.passenger.field.birthday')}>
            <DateInput />
          </Form.Item>
          <Form.Item name="documentNumber" label={t('crm.passenger.field.documentNumber')}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="documentExpires" label={t('crm.passenger.field.documentExpires')}>
            <DateInput />
          </Form.Item>
          <Form.Item name="nationality" label={t('crm.passenger.field.nationality')}>
            <CountrySelect />
          </Form.Item>
          <Form.Item name="phone" label={t('crm.field.phone')}>
            <Input type="tel" maxLength={30} />
          </Form.Item>
        </div>
        <Form.Item name="roommate" label={t('crm.passenger.field.roommate')} extra={t('crm.passenger.roommateHint')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="needs" label={t('crm.passenger.field.needs')}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      </FormDrawer>
      <PasteDialog path={path} open={pasting} onClose={() => setPasting(false)} />
    </>
  );
}
