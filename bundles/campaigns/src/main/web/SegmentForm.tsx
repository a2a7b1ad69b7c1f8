import { api, CustomerLink, DateInput, ErrorState, FormMessages, Icon, Loading, Problem, useDebounced, useFormat, usePage, useRecordForm, useT, type Format, type Translate } from '@tourwright/shell';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Card, Form, Input, InputNumber, Radio, Select, Table, Tag, type FormInstance } from 'antd';
import './campaigns.css';
import type { Condition, Criterion, Match, Member, Preview, Segment } from './segment';

/** A builder of conditions; at its side, who meets them now. */
export default function SegmentForm({ segment, readOnly, onSaved }: { segment?: Segment; readOnly?: boolean; onSaved: (segment: Segment) => void }) {
  const t = useT();
  const criteria = usePage<Criterion>('/campaigns/criteria');
  const { form, formProps, messages, saving, submit, dirty } = useRecordForm<Segment>({
    path: '/campaigns/segments',
    record: segment,
    toValues: (record) => record ?? { match: 'ALL', conditions: [{ criterion: 'core.mail-consent', comparison: 'IS', value: 'true' }] },
    toBody: (values: Partial<Segment>, record) => ({ ...record, ...values, conditions: (values.conditions ?? []).map((condition) => ({ ...condition, value: String(condition?.value ?? '') })) }),
    onSaved,
  });
  if (criteria.error) return <ErrorState problem={criteria.error} onRetry={() => void criteria.refetch()} />;
  if (!criteria.data) return <Loading />;
  const known = criteria.data.items;
  return (
    <Form {...formProps} disabled={saving || readOnly}>
      <FormMessages messages={messages} />
      <div className="campaigns-columns">
        <Card
          title={t('campaigns.segment.conditions')}
          extra={
            !readOnly && (
              <Button type="primary" icon={<Icon name="save" />} loading={saving} disabled={!dirty && !!segment} onClick={() => void submit()} title="Ctrl+Enter">
                {t('web.action.save')}
              </Button>
            )
          }
        >
          <Form.Item name="name" label={t('campaigns.segment.field.name')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="note" label={t('campaigns.segment.field.note')}>
            <Input.TextArea autoSize={{ minRows: 1, maxRows: 4 }} maxLength={2000} />
          </Form.Item>
          <Form.Item name="match" label={t('campaigns.segment.field.match')}>
            <Radio.Group
              optionType="button"
              options={[
                { value: 'ALL', label: t('campaigns.segment.match.ALL') },
                { value: 'ANY', label: t('campaigns.segment.match.ANY') },
              ]}
            />
          </Form.Item>
          <Form.List name="conditions">
            {(fields, { add, remove }) => (
              <>
                {fields.map(({ key, name }) => (
                  <ConditionRow key={key} form={form} name={name} criteria={known} onRemove={fields.length > 1 && !readOnly ? () => remove(name) : undefined} />
                ))}
                {!readOnly && (
                  <Button type="dashed" block icon={<Icon name="add" />} style={{ marginTop: 12 }} onClick={() => add({})} disabled={fields.length >= 20}>
                    {t('campaigns.segment.addCondition')}
                  </Button>
                )}
              </>
            )}
          </Form.List>
        </Card>
        <div className="campaigns-sticky">
          <LivePreview form={form} criteria={known} />
        </div>
      </div>
      <button type="submit" hidden />
    </Form>
  );
}

function ConditionRow({ form, name, criteria, onRemove }: { form: FormInstance; name: number; criteria: Criterion[]; onRemove?: () => void }) {
  const t = useT();
  const format = useFormat();
  const key = Form.useWatch(['conditions', name, 'criterion'], form) as string | undefined;
  const criterion = criteria.find((one) => one.key === key);
  const away = !!key && !criterion;
  const modules = [...new Set(criteria.map(({ module }) => module))];
  const options = modules.map((module) => ({
    label: t(`${module}.module.title`),
    options: criteria.filter((one) => one.module === module).map((one) => ({ value: one.key, label: t(`criterion.${one.key}`) })),
  }));
  const chosen = (next: string) => {
    const found = criteria.find((one) => one.key === next);
    form.setFieldValue(['conditions', name], { criterion: next, comparison: found?.comparisons[0], value: undefined });
  };
  return (
    <div className="campaigns-condition" role="group" aria-label={t('campaigns.segment.condition', { index: name + 1 })}>
      <Form.Item
        name={[name, 'criterion']}
        rules={[{ required: true, message: t('campaigns.segment.chooseCriterion') }]}
        validateStatus={away ? 'warning' : undefined}
        help={away ? t('campaigns.segment.criterionAway') : undefined}
      >
        <Select options={options} onChange={chosen} placeholder={t('campaigns.segment.chooseCriterion')} showSearch={{ optionFilterProp: 'label' }} aria-label={t('campaigns.segment.field.criterion')} labelRender={({ label, value }) => label ?? String(value)} />
      </Form.Item>
      <Form.Item name={[name, 'comparison']} rules={[{ required: true, message: '' }]}>
        <Select
          aria-label={t('campaigns.segment.field.comparison')}
          options={(criterion?.comparisons ?? ['IS', 'IS_NOT', 'AT_LEAST', 'AT_MOST']).map((value) => ({ value, label: t(`campaigns.comparison.${criterion?.kind === 'DATE' ? 'date.' : ''}${value}`, undefined, t(`campaigns.comparison.${value}`)) }))}
        />
      </Form.Item>
      <Form.Item name={[name, 'value']} rules={[{ required: true, message: t('campaigns.segment.enterValue') }]}>
        {criterion?.kind === 'CHOICE' ? (
          <Select showSearch={criterion.choices.length > 8 ? { optionFilterProp: 'label' } : false} options={choices(criterion, t, format)} aria-label={t('campaigns.segment.field.value')} />
        ) : criterion?.kind === 'DATE' ? (
          <DateInput aria-label={t('campaigns.segment.field.value')} />
        ) : criterion?.kind === 'NUMBER' ? (
          <InputNumber precision={0} style={{ width: '100%' }} aria-label={t('campaigns.segment.field.value')} />
        ) : (
          <Input maxLength={200} aria-label={t('campaigns.segment.field.value')} />
        )}
      </Form.Item>
      <Button type="text" icon={<Icon name="close" />} aria-label={t('campaigns.segment.removeCondition')} onClick={onRemove} disabled={!onRemove} />
    </div>
  );
}

/** Countries come first where the agency's customers are most likely from; other choices keep their order. */
function choices(criterion: Criterion, t: Translate, format: Format) {
  if (criterion.key !== 'core.country') return criterion.choices.map((value) => ({ value, label: t(`criterion.${criterion.key}.${value}`, undefined, value) }));
  const first = ['VN', 'CN'];
  return criterion.choices
    .map((value) => ({ value, label: format.country(value) }))
    .sort((a, b) => Number(first.includes(b.value)) - Number(first.includes(a.value)) || a.label.localeCompare(b.label, format.locale));
}

function LivePreview({ form, criteria }: { form: FormInstance; criteria: Criterion[] }) {
  const t = useT();
  const format = useFormat();
  const match = (Form.useWatch('match', form) as Match | undefined) ?? 'ALL';
  const conditions = ((Form.useWatch('conditions', form) as Partial<Condition>[] | undefined) ?? []).map((condition) => ({ ...condition, value: String(condition?.value ?? '') }));
  const complete = conditions.length > 0 && conditions.every((condition) => condition.criterion && condition.comparison && condition.value);
  const asked = complete ? JSON.stringify({ match, conditions }) : '';
  const question = useDebounced(asked, 400);
  const preview = useQuery<Preview, Problem>({
    // Asked again when a department comes or goes.
    queryKey: ['/campaigns/segment-preview', question, criteria.map(({ key }) => key).join()],
    queryFn: () => api.post<Preview>('/campaigns/segments/preview', JSON.parse(question)),
    enabled: question !== '',
    placeholderData: (before) => before,
    retry: false,
  });
  const { data } = preview;
  return (
    <Card title={t('campaigns.segment.preview')} loading={preview.isLoading} aria-busy={asked !== question || preview.isFetching}>
      {!complete && <span className="tw-secondary">{t('campaigns.segment.previewHint')}</span>}
      {complete && preview.error && <Alert type="error" showIcon title={preview.error.errors[0]?.message ?? preview.error.detail ?? preview.error.title} />}
      {complete && data && data.unavailable.length > 0 && (
        <Alert type="warning" showIcon title={t('campaigns.segment.unavailable')} description={data.unavailable.map((key) => t(`criterion.${key}`, undefined, key)).join(', ')} />
      )}
      {complete && data && data.count !== null && (
        <>
          <div className="tw-stat-value" aria-live="polite">
            {t('campaigns.segment.count', { count: data.count })}
          </div>
          {data.mailable !== null && <div className="tw-secondary">{t('campaigns.segment.mailable', { count: data.mailable })}</div>}
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            tableLayout="fixed"
            style={{ marginTop: 12 }}
            dataSource={data.customers}
            columns={[
              { key: 'name', title: t('campaigns.recipient.field.name'), width: '40%', render: (_, member) => <CustomerLink id={member.id} name={member.name} /> },
              { key: 'country', title: t('criterion.core.country'), width: '22%', responsive: ['xxl'], render: (_, member) => format.country(member.country) },
              { key: 'mail', title: t('campaigns.recipient.field.email'), render: (_, member) => (member.email ? <Address member={member} /> : '—') },
            ]}
            footer={data.count > data.customers.length ? () => t('campaigns.segment.andMore', { count: (data.count ?? 0) - data.customers.length }) : undefined}
          />
        </>
      )}
    </Card>
  );
}

function Address({ member }: { member: Member }) {
  const t = useT();
  return (
    <>
      <div className="campaigns-address" title={member.email ?? undefined}>
        {member.email}
      </div>
      {!member.mailConsent && <Tag variant="filled">{t('campaigns.segment.noConsent')}</Tag>}
    </>
  );
}
