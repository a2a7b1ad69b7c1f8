import { FormDrawer, useT } from '@tourwright/shell';
import { Form, Input, Radio } from 'antd';
import { items, type Feedback, type Scores } from './care';

const five = [1, 2, 3, 4, 5].map((value) => ({ value, label: String(value) }));
const eleven = Array.from({ length: 11 }, (_, value) => ({ value, label: String(value) }));

/** Notes what a customer said on the phone. */
export default function AnswerDrawer({ feedback, onClose }: { feedback: Feedback | null; onClose: () => void }) {
  const t = useT();
  return (
    <FormDrawer<Feedback>
      open={feedback !== null}
      onClose={onClose}
      title={feedback ? `${feedback.customerName} · ${feedback.tourTitle}` : ''}
      path={`/care/feedback/${feedback?.id}/answer`}
      toValues={() => ({})}
      toBody={(values: Partial<Scores>) => values}
      success={t('care.feedback.answered')}
    >
      {items.map((item) => (
        <Form.Item key={item} name={item.toLowerCase()} label={t(`care.feedback.item.${item}`)} rules={[{ required: item === 'OVERALL' }]}>
          <Radio.Group optionType="button" options={five} />
        </Form.Item>
      ))}
      <Form.Item name="recommend" label={t('care.feedback.recommend')}>
        <Radio.Group optionType="button" options={eleven} size="small" />
      </Form.Item>
      <Form.Item name="comment" label={t('care.feedback.field.comment')}>
        <Input.TextArea rows={4} maxLength={4000} />
      </Form.Item>
    </FormDrawer>
  );
}
