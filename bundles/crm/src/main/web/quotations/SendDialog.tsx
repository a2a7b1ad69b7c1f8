import { FormMessages, Loaded, Problem, applyProblem, useGet, useSave, useT, type Always, type Schemas } from '@tourwright/shell';
import { Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import type { Quotation } from '../types';

type Letter = Always<Schemas['crm.QuotationMailLetter'], 'subject' | 'text'>;

/** Mails a quotation with its PDF, or notes that it was handed over in another way. */
export function SendDialog({ quotation, open, onClose }: { quotation: Quotation; open: boolean; onClose: () => void }) {
  const t = useT();
  const letter = useGet<Letter>(open ? `/crm/quotations/${quotation.id}/letter` : null);
  const [form] = Form.useForm<Letter & { mail: boolean }>();
  const mail = Form.useWatch('mail', form) ?? true;
  const [messages, setMessages] = useState<string[]>([]);
  const { save, saving } = useSave<Quotation>({ quiet: true, success: mail ? t('crm.quotation.sentNow') : t('crm.quotation.marked') });
  const send = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    setMessages([]);
    try {
      await save({ method: 'POST', path: `/crm/quotations/${quotation.id}/send`, body: values, version: quotation.version });
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      const rest = applyProblem(form, problem);
      setMessages(problem.errors.length > 0 ? rest : [problem.detail || problem.title]);
    }
  };
  return (
    <Modal
      open={open}
      title={t('crm.quotation.sendTitle', { number: quotation.number })}
      width={640}
      okText={mail ? t('crm.quotation.send') : t('crm.quotation.mark')}
      cancelText={t('web.action.cancel')}
      okButtonProps={{ loading: saving }}
      onCancel={onClose}
      onOk={() => void send()}
      destroyOnHidden
      afterClose={() => setMessages([])}
    >
      <Loaded query={letter} rows={4}>
        {(draft) => (
          <Form form={form} layout="vertical" initialValues={{ mail: true, ...draft }} preserve={false}>
            <FormMessages messages={messages} />
            <Form.Item name="mail">
              <Radio.Group
                options={[
                  { value: true, label: t('crm.quotation.byMail') },
                  { value: false, label: t('crm.quotation.byHand') },
                ]}
              />
            </Form.Item>
            {mail && (
              <>
                <Form.Item name="to" label={t('crm.quotation.to')} rules={[{ required: true, message: t('crm.form.required') }]}>
                  <Input type="email" />
                </Form.Item>
                <Form.Item name="subject" label={t('crm.quotation.subject')}>
                  <Input maxLength={200} />
                </Form.Item>
                <Form.Item name="text" label={t('crm.quotation.text')} extra={t('crm.quotation.attached', { file: `${quotation.number}.pdf` })}>
                  <Input.TextArea rows={9} />
                </Form.Item>
              </>
            )}
          </Form>
        )}
      </Loaded>
    </Modal>
  );
}
