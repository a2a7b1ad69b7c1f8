import { Icon, useMay, useT, type CustomerTabProps } from '@tourwright/shell';
import { Button, Card, Space } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import AskDrawer from './AskDrawer';
import CaseForm from './CaseForm';
import CaseTable from './CaseTable';
import { FeedbackTable } from './FeedbackPage';

/** What a customer said about their tours, and their cases. */
export default function CustomerCare({ customerId }: CustomerTabProps) {
  const t = useT();
  const navigate = useNavigate();
  const mayFeedback = useMay('care:feedback:read');
  const mayCases = useMay('care:case:read');
  const mayAsk = useMay('care:feedback:write');
  const mayOpen = useMay('care:case:write');
  const [opening, setOpening] = useState(false);
  const [asking, setAsking] = useState(false);
  return (
    <Space orientation="vertical" size={16} style={{ width: '100%' }}>
      {mayCases && (
        <Card
          title={t('care.menu.cases')}
          extra={
            mayOpen && (
              <Button size="small" icon={<Icon name="add" />} onClick={() => setOpening(true)}>
                {t('care.case.new')}
              </Button>
            )
          }
        >
          <CaseTable customer params={{ customerId }} sort="-openedAt" empty={{ title: t('care.case.none') }} />
        </Card>
      )}
      {mayFeedback && (
        <Card
          title={t('care.menu.feedback')}
          extra={
            mayAsk && (
              <Button size="small" icon={<Icon name="send" />} onClick={() => setAsking(true)}>
                {t('care.feedback.ask')}
              </Button>
            )
          }
        >
          <FeedbackTable customer params={{ customerId }} />
        </Card>
      )}
      <CaseForm open={opening} onClose={() => setOpening(false)} customerId={customerId} onSaved={(made) => void navigate(`/care/cases/${made.id}`)} />
      <AskDrawer open={asking} onClose={() => setAsking(false)} customerId={customerId} />
    </Space>
  );
}
