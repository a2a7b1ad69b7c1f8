import { DataTable, EnumSelect, FormDrawer, Icon, MoreMenu, PageFrame, feedback, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Button, Checkbox, Form, Input, Tag } from 'antd';
import { useState } from 'react';
import { places, type ExternalLink, type LinkChoices, type Place } from './types';

export default function LinksPage() {
  const t = useT();
  const mayWrite = useMay('integrations:link:write');
  const [edited, setEdited] = useState<ExternalLink | 'new' | null>(null);
  const record = edited === 'new' ? null : edited;
  const choices = useGet<LinkChoices>('/integrations/links/choices');
  const { attempt } = useSave({ success: false });
  const remove = (link: ExternalLink) =>
    feedback().modal.confirm({
      title: t('integrations.link.removeQuestion', { name: link.name }),
      onOk: () => attempt({ method: 'DELETE', path: `/integrations/links/${link.id}`, version: link.version }),
    });
  const create = mayWrite && (
    <Button type="primary" icon={<Icon name="add" />} onClick={() => setEdited('new')}>
      {t('integrations.link.new')}
    </Button>
  );
  const names = (place: Place) => (choices.data?.places.find((one) => one.place === place)?.placeholders ?? []).map((name) => `{${name}}`).join(', ');
  return (
    <PageFrame title={t('integrations.menu.links')} subtitle={t('integrations.link.text')} actions={create}>
      <DataTable<ExternalLink>
        path="/integrations/links"
        defaultSort="name"
        onRow={mayWrite ? setEdited : undefined}
        filters={[{ key: 'place', label: t('integrations.link.field.place'), type: 'enum', prefix: 'integrations.link.place', values: places }]}
        columns={[
          { key: 'name', title: t('integrations.link.field.name'), sort: true, render: (link) => <span className="tw-strong">{link.name}</span> },
          { key: 'url', title: t('integrations.link.field.url'), from: 'sm', ellipsis: true, width: '55%', render: (link) => <span className="tw-code">{link.url}</span>, text: (link) => link.url },
          { key: 'place', title: t('integrations.link.field.place'), from: 'md', render: (link) => t(`integrations.link.place.${link.place}`) },
          { key: 'active', title: t('integrations.link.field.active'), render: (link) => (link.active ? <Tag color="green">{t('integrations.endpoint.on')}</Tag> : <Tag>{t('integrations.endpoint.off')}</Tag>) },
        ]}
        rowActions={mayWrite ? (link) => <MoreMenu actions={[{ key: 'remove', label: t('integrations.link.remove'), icon: <Icon name="delete" />, danger: true, onClick: () => void remove(link) }]} /> : undefined}
        empty={{ title: t('integrations.link.none'), hint: t('integrations.link.noneHint'), action: create }}
      />
      <FormDrawer<ExternalLink>
        open={edited !== null}
        onClose={() => setEdited(null)}
        title={record?.name ?? t('integrations.link.new')}
        path="/integrations/links"
        record={record}
        toValues={(link) => link ?? { active: true, place: 'CUSTOMER' }}
      >
        <Form.Item name="name" label={t('integrations.link.field.name')} rules={[{ required: true, whitespace: true }]}>
          <Input maxLength={100} autoFocus autoComplete="off" />
        </Form.Item>
        <Form.Item name="place" label={t('integrations.link.field.place')} rules={[{ required: true }]}>
          <EnumSelect prefix="integrations.link.place" values={places} />
        </Form.Item>
        <Form.Item noStyle dependencies={['place']}>
          {({ getFieldValue }) => (
            <Form.Item name="url" label={t('integrations.link.field.url')} extra={t('integrations.link.urlHint', { sample: '{id}', names: names(getFieldValue('place') as Place) })} rules={[{ required: true, whitespace: true }]}>
              <Input maxLength={1000} placeholder="https://" autoComplete="off" />
            </Form.Item>
          )}
        </Form.Item>
        <Form.Item name="active" valuePropName="checked">
          <Checkbox>{t('integrations.link.field.active')}</Checkbox>
        </Form.Item>
      </FormDrawer>
    </PageFrame>
  );
}
