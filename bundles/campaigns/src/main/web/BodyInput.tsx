import { Icon, useT, type FieldProps } from '@tourwright/shell';
import { Button, Input, Space, Tooltip } from 'antd';
import { useRef } from 'react';

const placeholders = ['name', 'code', 'agency', 'unsubscribe'] as const;

/** Text with a little HTML: buttons put the tags around what is marked. Value: the text. */
export default function BodyInput({ id, value, onChange, disabled }: FieldProps<string>) {
  const t = useT();
  const host = useRef<HTMLDivElement>(null);
  const wrap = (before: string, after: string, otherwise: string) => {
    const area = host.current?.querySelector('textarea');
    if (!area) return;
    const { selectionStart: from, selectionEnd: to } = area;
    const text = value ?? '';
    const marked = text.slice(from, to) || otherwise;
    onChange?.(text.slice(0, from) + before + marked + after + text.slice(to));
    requestAnimationFrame(() => {
      area.focus();
      area.setSelectionRange(from + before.length, from + before.length + marked.length);
    });
  };
  const button = (key: string, label: string, action: () => void) => (
    <Tooltip title={t(`campaigns.editor.${key}`)} key={key}>
      <Button size="small" disabled={disabled} aria-label={t(`campaigns.editor.${key}`)} onClick={action}>
        {label}
      </Button>
    </Tooltip>
  );
  return (
    <div ref={host}>
      <Space size={4} wrap className="campaigns-tools">
        {button('bold', 'B', () => wrap('<b>', '</b>', t('campaigns.editor.text')))}
        {button('italic', 'I', () => wrap('<i>', '</i>', t('campaigns.editor.text')))}
        {button('heading', 'H', () => wrap('<h2>', '</h2>', t('campaigns.editor.text')))}
        {button('list', '•', () => wrap('<ul>\n<li>', '</li>\n</ul>', t('campaigns.editor.text')))}
        <Tooltip title={t('campaigns.editor.link')}>
          <Button size="small" disabled={disabled} icon={<Icon name="link" />} aria-label={t('campaigns.editor.link')} onClick={() => wrap('<a href="https://">', '</a>', t('campaigns.editor.text'))} />
        </Tooltip>
        {placeholders.map((name) => (
          <Tooltip title={t(`campaigns.placeholder.${name}`)} key={name}>
            <Button size="small" type="dashed" disabled={disabled} onClick={() => wrap('', '', `{${name}}`)}>{`{${name}}`}</Button>
          </Tooltip>
        ))}
      </Space>
      <Input.TextArea id={id} value={value ?? ''} disabled={disabled} onChange={(event) => onChange?.(event.target.value)} autoSize={{ minRows: 12, maxRows: 30 }} spellCheck />
    </div>
  );
}
