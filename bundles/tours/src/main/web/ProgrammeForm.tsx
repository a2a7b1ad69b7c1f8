import { CustomerPicker, EnumSelect, FormDrawer, useFormat, useLanguage, useT, type Language } from '@tourwright/shell';
import { Checkbox, Collapse, Form, Input, InputNumber, Select } from 'antd';
import { allLanguages, kinds, type Programme, type TitleWords } from './types';

interface Values extends Omit<Programme, 'translations'> {
  translations?: Partial<Record<Language, Partial<TitleWords>>>;
}

/** Only languages in which there is a title; an emptied one goes away. */
function filled(translations: Values['translations'], main: Language) {
  return Object.fromEntries(
    Object.entries(translations ?? {})
      .filter(([language, words]) => language !== main && (words?.title?.trim() || words?.summary?.trim()))
      .map(([language, words]) => [language, { title: words?.title ?? null, summary: words?.summary ?? null }]),
  );
}

/** Makes or edits the head of a programme. */
export default function ProgrammeForm({
  open,
  onClose,
  record,
  onSaved,
  planned = 0,
}: {
  open: boolean;
  onClose: () => void;
  record?: Programme;
  onSaved?: (programme: Programme) => void;
  /** Days of the itinerary: it decides how long the programme is. */
  planned?: number;
}) {
  const t = useT();
  const format = useFormat();
  const mine = useLanguage();
  const fixed = planned > 0 || Object.keys(record?.translations ?? {}).length > 0;
  return (
    <FormDrawer<Programme>
      open={open}
      onClose={onClose}
      onSaved={onSaved}
      title={record ? t('tours.programme.edit') : t('tours.programme.new')}
      path="/tours/programmes"
      record={record}
      width={560}
      toValues={(programme) => programme ?? { kind: 'DOMESTIC', language: mine, days: 3, nights: 2, template: false }}
      toBody={(values: Values, programme) => ({ ...programme, ...values, translations: filled(values.translations, values.language) })}
    >
      {(form) => (
        <>
          <Form.Item name="title" label={t('tours.programme.field.title')} rules={[{ required: true, whitespace: true }]}>
            <Input maxLength={200} />
          </Form.Item>
          <div className="tours-pair">
            <Form.Item name="code" label={t('tours.programme.field.code')} extra={t('tours.programme.codeHint')} rules={[{ required: true, whitespace: true }]}>
              <Input maxLength={30} autoComplete="off" spellCheck={false} />
            </Form.Item>
            <Form.Item name="kind" label={t('tours.programme.field.kind')} rules={[{ required: true }]}>
              <EnumSelect prefix="tours.programme.kind" values={kinds} />
            </Form.Item>
          </div>
          <div className="tours-pair">
            <Form.Item name="days" label={t('tours.programme.field.days')} extra={planned > 0 ? t('tours.programme.daysHint') : undefined} rules={[{ required: true }]}>
              <InputNumber min={1} max={60} precision={0} disabled={planned > 0} style={{ width: '100%' }} />
            </Form.Item>
            <Form.Item name="nights" label={t('tours.programme.field.nights')} rules={[{ required: true }]}>
              <InputNumber min={0} max={60} precision={0} style={{ width: '100%' }} />
            </Form.Item>
          </div>
          <Form.Item name="summary" label={t('tours.programme.field.summary')}>
            <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} maxLength={4000} />
          </Form.Item>
          <Form.Item name="language" label={t('tours.programme.field.language')} extra={t(fixed ? 'tours.programme.languageFixed' : 'tours.programme.languageHint')}>
            <Select disabled={fixed} options={allLanguages.map((code) => ({ value: code, label: format.languageName(code) }))} />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before, after) => before.language !== after.language}>
            {() => (
              <Collapse
                ghost
                items={[
                  {
                    key: 'translations',
                    label: t('tours.programme.translations'),
                    forceRender: true,
                    children: allLanguages
                      .filter((code) => code !== form.getFieldValue('language'))
                      .map((code) => (
                        <div key={code}>
                          <Form.Item name={['translations', code, 'title']} label={`${t('tours.programme.field.title')} (${format.languageName(code)})`}>
                            <Input maxLength={200} lang={code} />
                          </Form.Item>
                          <Form.Item name={['translations', code, 'summary']} label={`${t('tours.programme.field.summary')} (${format.languageName(code)})`}>
                            <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={4000} lang={code} />
                          </Form.Item>
                        </div>
                      )),
                  },
                ]}
              />
            )}
          </Form.Item>
          <Form.Item name="customer" label={t('tours.programme.field.customer')} extra={t('tours.programme.customerHint')}>
            <CustomerPicker />
          </Form.Item>
          <Form.Item name="template" valuePropName="checked" extra={t('tours.programme.templateHint')}>
            <Checkbox>{t('tours.programme.field.template')}</Checkbox>
          </Form.Item>
          <Form.Item name="notes" label={t('tours.programme.field.notes')} extra={t('tours.programme.notesHint')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={4000} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
