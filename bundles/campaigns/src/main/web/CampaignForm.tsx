import { DateRangeInput, FormMessages, Icon, MoneyInput, RemotePicker, useRecordForm, useT, type Language, type Money } from '@tourwright/shell';
import { Button, Card, Form, Input, Select, Tabs, type FormInstance } from 'antd';
import { useState, type ReactNode } from 'react';
import BodyInput from './BodyInput';
import { languages, type Campaign, type Content } from './campaign';
import './campaigns.css';
import MailPreview from './MailPreview';
import type { Segment } from './segment';

interface Values {
  name: string;
  segmentId?: string | null;
  period?: [string, string] | null;
  budget?: Money | null;
  spent?: Money | null;
  language: Language;
  subject?: string | null;
  body?: string | null;
  translations?: Partial<Record<Language, Content>>;
}

const filled = (content: Content | undefined) => !!(content?.subject?.trim() || content?.body?.trim());

function toBody(values: Values, record: Campaign | undefined) {
  const translations = Object.fromEntries(Object.entries(values.translations ?? {}).filter(([language, content]) => language !== values.language && filled(content)));
  return {
    id: record?.id,
    version: record?.version ?? 0,
    name: values.name,
    segmentId: values.segmentId ?? null,
    startsOn: values.period?.[0] ?? null,
    endsOn: values.period?.[1] ?? null,
    budget: values.budget ?? null,
    spent: record?.spent ?? null,
    language: values.language,
    subject: values.subject ?? null,
    body: values.body ?? null,
    translations,
  };
}

/** Writing a campaign: what it is at the left, how it will look at the right. */
export default function CampaignForm({ campaign, segmentId, onSaved, actions }: { campaign?: Campaign; segmentId?: string; onSaved: (campaign: Campaign) => void; actions?: (dirty: boolean) => ReactNode }) {
  const t = useT();
  const { form, formProps, messages, saving, submit, dirty } = useRecordForm<Campaign>({
    path: '/campaigns/campaigns',
    record: campaign,
    toValues: (record) =>
      record
        ? { ...record, period: record.startsOn && record.endsOn ? [record.startsOn, record.endsOn] : undefined, translations: record.translations ?? {} }
        : { language: 'vi', segmentId, translations: {} },
    toBody: toBody as never,
    onSaved,
  });
  const language = (Form.useWatch('language', form) as Language | undefined) ?? campaign?.language ?? 'vi';
  const [shown, setShown] = useState<Language | null>(null);
  const current = shown ?? language;
  return (
    <Form {...formProps}>
      <FormMessages messages={messages} />
      <div className="campaigns-columns">
        <Card
          title={t('campaigns.campaign.write')}
          extra={
            <Button type="primary" icon={<Icon name="save" />} loading={saving} disabled={!dirty && !!campaign} onClick={() => void submit()} title="Ctrl+Enter">
              {t('web.action.save')}
            </Button>
          }
        >
          <Form.Item name="name" label={t('campaigns.campaign.field.name')} extra={t('campaigns.campaign.nameHint')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="segmentId" label={t('campaigns.campaign.field.segmentId')}>
            <RemotePicker<Segment> path="/campaigns/segments" toOption={(segment) => ({ value: segment.id, label: segment.name })} selectedText={campaign?.segmentName ?? undefined} />
          </Form.Item>
          <Form.Item name="period" label={t('campaigns.campaign.field.period')} extra={t('campaigns.campaign.periodHint')}>
            <DateRangeInput />
          </Form.Item>
          <Form.Item name="budget" label={t('campaigns.campaign.field.budget')}>
            <MoneyInput min={0} />
          </Form.Item>
          <Form.Item name="language" label={t('campaigns.campaign.field.language')} extra={t('campaigns.campaign.languageHint')}>
            <Select options={languages.map((value) => ({ value, label: t(`campaigns.language.${value}`) }))} onChange={(value: Language) => (swap(form, language, value), setShown(null))} />
          </Form.Item>
          <Tabs
            activeKey={current}
            onChange={(key) => setShown(key as Language)}
            items={[language, ...languages.filter((other) => other !== language)].map((key) => ({
              key,
              forceRender: true,
              label: t(`campaigns.language.${key}`),
              children: <Words main={key === language} language={key} />,
            }))}
          />
        </Card>
        <div className="campaigns-sticky">
          {actions && <div style={{ marginBottom: 16 }}>{actions(dirty)}</div>}
          <Card title={t('campaigns.preview.title')}>
            <Shown form={form} campaign={campaign} main={language} language={current} />
          </Card>
        </div>
      </div>
      <button type="submit" hidden />
    </Form>
  );
}

/** The words in the new main language become the main ones, and the other way round. */
function swap(form: FormInstance, before: Language, after: Language) {
  const translations = (form.getFieldValue('translations') ?? {}) as Partial<Record<Language, Content>>;
  const main: Content = { subject: form.getFieldValue('subject'), body: form.getFieldValue('body') };
  const next = translations[after];
  if (filled(next)) {
    form.setFieldsValue({ subject: next?.subject, body: next?.body, translations: { ...translations, [after]: undefined, [before]: main } });
  }
}

function Words({ main, language }: { main: boolean; language: Language }) {
  const t = useT();
  const name = (field: string) => (main ? field : ['translations', language, field]);
  return (
    <>
      <Form.Item name={name('subject')} label={t('campaigns.campaign.field.subject')} extra={main ? undefined : t('campaigns.campaign.translationHint')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={name('body')} label={t('campaigns.campaign.field.body')}>
        <BodyInput />
      </Form.Item>
    </>
  );
}

function Shown({ form, campaign, main, language }: { form: FormInstance; campaign?: Campaign; main: Language; language: Language }) {
  const typed = Form.useWatch([], form) as Partial<Values> | undefined;
  // Until the fields are filled, what is saved is shown.
  const values = typed?.language ? typed : campaign;
  const translated = language === main ? undefined : values?.translations?.[language];
  const content = translated && filled(translated) ? translated : values;
  return <MailPreview language={language} subject={content?.subject} body={content?.body} />;
}
