import { Icon, PageFrame, useMay, useT } from '@tourwright/shell';
import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import ${Thing}Form from './${Thing}Form';
import ${Thing}Table from './${Thing}Table';
import type { ${Thing} } from './${things}';

export default function ${Things}Page() {
  const t = useT();
  const mayWrite = useMay('${module}:${thing}:write');
  const [address, setAddress] = useSearchParams();
  const [edited, setEdited] = useState<${Thing} | null>(null);
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setAddress({ new: '1' })}>
      {t('${module}.${thing}.new')}
    </Button>
  );
  const close = () => {
    setEdited(null);
    if (address.has('new')) setAddress({});
  };
  return (
    <PageFrame title={t('${module}.menu.${things}')} actions={create}>
      <${Thing}Table onEdit={setEdited} create={create} />
      <${Thing}Form open={address.has('new') || edited !== null} onClose={close} record={edited} />
    </PageFrame>
  );
}
