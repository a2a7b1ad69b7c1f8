import { FormMessages, Problem, useSave, useT } from '@tourwright/shell';
import { Input, Modal } from 'antd';
import { useState } from 'react';

/** Takes a list of passengers out of a spreadsheet. */
export function PasteDialog({ path, open, onClose }: { path: `/crm/bookings/${string}/passengers`; open: boolean; onClose: () => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const [messages, setMessages] = useState<string[]>([]);
  const { save, saving } = useSave({ quiet: true });
  const paste = async () => {
    setMessages([]);
    try {
      await save({ method: 'POST', path: `${path}/paste`, body: { text } });
      setText('');
      onClose();
    } catch (error) {
      const problem = Problem.of(error);
      setMessages(problem.errors.length > 0 ? problem.errors.map((one) => one.message) : [problem.detail || problem.title]);
    }
  };
  return (
    <Modal
      open={open}
      width={760}
      title={t('crm.passenger.paste')}
      okText={t('crm.passenger.add')}
      cancelText={t('web.action.cancel')}
      okButtonProps={{ loading: saving, disabled: text.trim() === '' }}
      onCancel={onClose}
      onOk={() => void paste()}
      destroyOnHidden
    >
      <p className="tw-secondary">{t('crm.passenger.pasteHint')}</p>
      <FormMessages messages={messages} />
      <Input.TextArea autoFocus rows={10} value={text} onChange={(event) => setText(event.target.value)} placeholder={t('crm.passenger.pasteExample')} aria-label={t('crm.passenger.paste')} />
    </Modal>
  );
}
