import { EnumSelect, FormMessages, Problem, applyProblem, useT } from '@tourwright/shell';
import { Form, Input, Modal } from 'antd';
import { useState } from 'react';

interface ReasonDialogProps<Reason extends string> {
  open: boolean;
  title: string;
  /** Choices of the reason, labelled `<prefix>.<VALUE>`; without them only a text is asked for. */
  reasons?: readonly Reason[];
  prefix?: string;
  label: string;
  /** Without choices: whether the text must be there. */
  required?: boolean;
  okText: string;
  danger?: boolean;
  onClose: () => void;
  /** May be refused with a Problem, which is shown in the dialog. */
  onOk: (answer: { reason: Reason; comment: string | null }) => Promise<unknown>;
}

/** Asks for a reason before something is lost, refused or cancelled. */
export function ReasonDialog<Reason extends string = string>({ open, title, reasons, prefix, label, required = true, okText, danger, onClose, onOk }: ReasonDialogProps<Reason>) {
  const t = useT();
  const [form] = Form.useForm<{ reason: Reason; comment?: string }>();
  const [saving, setSaving] = useState(false);
  const [messages, setMessages] = useState<string[]>([]);
  const submit = async () => {
    const values = await form.validateFields().catch(() => null);
    if (!values) return;
    setSaving(true);
    setMessages([]);
    try {
      await onOk({ reason: values.reason, comment: values.comment || null });
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      const rest = applyProblem(form, problem);
      setMessages(problem.errors.length > 0 ? rest : [problem.detail || problem.title]);
    } finally {
      setSaving(false);
    }
  };
  return (
    <Modal
      open={open}
      title={title}
      okText={okText}
      cancelText={t('web.action.close')}
      okButtonProps={{ danger, loading: saving }}
      onOk={() => void submit()}
      mask={{ closable: false }}
      onCancel={onClose}
      destroyOnHidden
      afterClose={() => setMessages([])}
    >
      <Form form={form} layout="vertical" preserve={false}>
        <FormMessages messages={messages} />
        {reasons && prefix ? (
          <>
            <Form.Item name="reason" label={label} rules={[{ required: true, message: t('crm.form.required') }]}>
              <EnumSelect prefix={prefix} values={reasons} autoFocus />
            </Form.Item>
            <Form.Item name="comment" label={t('crm.field.comment')}>
              <Input.TextArea rows={3} maxLength={2000} />
            </Form.Item>
          </>
        ) : (
          <Form.Item name="reason" label={label} rules={[{ required, message: t('crm.form.required') }]}>
            <Input.TextArea rows={3} maxLength={2000} autoFocus />
          </Form.Item>
        )}
      </Form>
    </Modal>
  );
}
