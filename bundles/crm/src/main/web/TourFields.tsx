import { RemotePicker, useFormat, useGet, useModuleActive, useT, type Always, type ListPage, type Schemas } from '@tourwright/shell';
import { Alert, Button, Form, Input, Select, type FormInstance } from 'antd';

type Programme = Always<Schemas['crm.TourOfferResourceProgrammeChoice'], 'code' | 'title'>;

type Departure = Always<Schemas['crm.Departure'], 'code' | 'start' | 'end' | 'price'>;

/** Which tour is wanted: a programme and its departure, as far as tours are there. */
export function TourFields({ form, onDeparture }: { form: FormInstance; onDeparture?: (departure: Departure | undefined) => void }) {
  const t = useT();
  const format = useFormat();
  const there = useModuleActive('tours');
  const programme = Form.useWatch<string | undefined>('programme', form);
  const chosen = Form.useWatch<string | undefined>('departure', form);
  const departures = useGet<ListPage<Departure>>(there && programme ? `/crm/offers/programmes/${programme}/departures` : null);
  if (!there) return <ToursAway form={form} chosen={Boolean(programme ?? chosen)} />;
  const found = departures.data?.items ?? [];
  const options = found.map((departure) => {
    const free = departure.seats - departure.seatsTaken;
    return {
      value: departure.id,
      label: t('crm.offer.departure', { code: departure.code, dates: format.dateRange(departure.start, departure.end), price: format.money(departure.price), free }),
      disabled: free <= 0 && departure.id !== chosen,
    };
  });
  if (chosen && departures.data && !options.some((option) => option.value === chosen)) options.unshift({ value: chosen, label: t('crm.offer.pastDeparture'), disabled: false });
  return (
    <>
      <Form.Item name="programme" label={t('crm.field.programme')}>
        <RemotePicker<Programme>
          path="/crm/offers/programmes"
          toOption={(item) => ({ value: item.id, label: `${item.code} · ${item.title}`, item })}
          onChange={(value) => form.setFieldsValue({ programme: value, departure: undefined })}
        />
      </Form.Item>
      {/* Hidden, not gone: what a form does not name stays as it was. */}
      <Form.Item name="departure" hidden={!programme} label={t('crm.field.departure')} extra={departures.data && found.length === 0 ? t('crm.offer.noDepartures') : undefined}>
        <Select
          allowClear
          loading={departures.isLoading}
          popupMatchSelectWidth={false}
          placeholder={t('crm.offer.private')}
          options={options}
          onChange={(value: string | undefined) => onDeparture?.(found.find((departure) => departure.id === value))}
        />
      </Form.Item>
    </>
  );
}

/** Without tours nothing can be chosen, only left as it is or made a private group. */
function ToursAway({ form, chosen }: { form: FormInstance; chosen: boolean }) {
  const t = useT();
  return (
    <>
      <Form.Item name="programme" hidden>
        <Input />
      </Form.Item>
      <Form.Item name="departure" hidden>
        <Input />
      </Form.Item>
      {chosen && (
        <Alert
          className="crm-gap"
          type="info"
          title={t('crm.offer.away')}
          action={
            <Button size="small" onClick={() => form.setFieldsValue({ programme: undefined, departure: undefined })}>
              {t('crm.offer.makePrivate')}
            </Button>
          }
        />
      )}
    </>
  );
}
