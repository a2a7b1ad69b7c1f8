import { Icon, useMay, useT, type CustomerTabProps } from '@tourwright/shell';
import { Button, Card } from 'antd';
import { useState } from 'react';
import ${Thing}Form from './${Thing}Form';
import ${Thing}Table from './${Thing}Table';
import type { ${Thing} } from './${things}';

/** What is done for a customer: a tab of the customer's page. */
export default function Customer${Things}({ customerId }: CustomerTabProps) {
  const t = useT();
  const mayWrite = useMay('${module}:${thing}:write');
  const [edited, setEdited] = useState<${Thing} | 'new' | null>(null);
  const create = mayWrite && (
    <Button size="small" icon={<Icon name="add" />} onClick={() => setEdited('new')}>
      {t('${module}.${thing}.new')}
    </Button>
  );
  return (
    <Card title={t('${module}.menu.${things}')} extra={create}>
      <${Thing}Table customerId={customerId} onEdit={setEdited} />
      <${Thing}Form open={edited !== null} onClose={() => setEdited(null)} record={edited === 'new' ? null : edited} customerId={customerId} />
    </Card>
  );
}
