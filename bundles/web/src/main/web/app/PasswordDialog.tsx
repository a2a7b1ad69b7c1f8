import { Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { api, Problem } from '../shell/api';
import { feedback } from '../shell/feedback';
import { useT } from '../shell/language';
import { applyProblem } from '../shell/query';
import { logOut, restoreSession } from './session';

/** Changes the own password. With a one-time password there is no way around it but to log out. */
export function PasswordDialog({ open, onClose, once = false }: { open: boolean; onClose: () => void; once?: boolean }) {
  const t = useT();
  const [form] = Form.useForm<{ current: string; new: string; again: string }>();
  const [busy, setBusy] = useState(false);
  const submit = async (values: { current: string; new: string }) => {
    setBusy(true);
    try {
      await api.put('/session/password', { current: values.current, new: values.new });
      feedback().message.success(t('web.password.changed'));
      if (once) await restoreSession();
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      const rest = applyProblem(form, problem);
      if (problem.errors.length === 0 || rest.length > 0) form.setFields([{ name: 'current', errors: rest.length > 0 ? rest : [problem.message] }]);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal open={open} onCancel={once ? () => void logOut() : onClose} title={t('web.password.title')} okText={t('web.action.save')} cancelText={t(once ? 'web.logout' : 'web.action.cancel')} closable={!once} keyboard={!once} mask={{ closable: !once }} confirmLoading={busy} onOk={() => form.submit()} width={420} destroyOnHidden>
      {once && <p className="tw-secondary">{t('web.password.once')}</p>}
      <Form form={form} layout="vertical" preserve={false} onFinish={(values) => void submit(values)}>
        <Form.Item name="current" label={t('web.password.current')} rules={[{ required: true }]}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Form.Item name="new" label={t('web.password.new')} rules={[{ required: true }, { min: 10, message: t('web.password.short', { count: 10 }) }]}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <Form.Item
          name="again"
          label={t('web.password.again')}
          dependencies={['new']}
          rules={[{ required: true }, ({ getFieldValue }) => ({ validator: (_, value) => (!value || value === getFieldValue('new') ? Promise.resolve() : Promise.reject(new Error(t('web.password.different')))) })]}
        >
          <Input.Password autoComplete="new-password" />
        </Form.Item>
        <button type="submit" hidden />
      </Form>
    </Modal>
  );
}
