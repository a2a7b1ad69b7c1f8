import { CustomerLink, DataTable, DateText, EnumTag, Icon, MoreMenu, useMay, useSave, useT, type MenuAction } from '@tourwright/shell';
import type { ReactNode } from 'react';
import { stateColors, states, type ${Thing} } from './${things}';

/** The list; also on the customer's page. */
export default function ${Thing}Table({ customerId, onEdit, create }: { customerId?: string; onEdit: (one: ${Thing}) => void; create?: ReactNode }) {
  const t = useT();
  const mayWrite = useMay('${module}:${thing}:write');
  const { attempt } = useSave<${Thing}>();
  const to = (one: ${Thing}, state: ${Thing}['state']) => void attempt({ method: 'POST', path: '/${module}/${things}/' + one.id + '/state', body: { state }, version: one.version });
  const actions = (one: ${Thing}): MenuAction[] =>
    ({
      OPEN: [{ key: 'done', label: t('${module}.${thing}.finish'), icon: <Icon name="check" />, onClick: () => to(one, 'DONE') }],
      DONE: [
        { key: 'open', label: t('${module}.${thing}.reopen'), icon: <Icon name="redo" />, onClick: () => to(one, 'OPEN') },
        { key: 'archive', label: t('${module}.${thing}.archive'), icon: <Icon name="archive" />, onClick: () => to(one, 'ARCHIVED') },
      ],
      ARCHIVED: [{ key: 'back', label: t('${module}.${thing}.unarchive'), icon: <Icon name="redo" />, onClick: () => to(one, 'DONE') }],
    } satisfies Record<${Thing}['state'], MenuAction[]>)[one.state];
  return (
    <DataTable<${Thing}>
      path="/${module}/${things}"
      params={customerId ? { customerId } : undefined}
      stateKey={customerId ? false : ''}
      search={!customerId}
      csv={customerId ? undefined : '${things}'}
      defaultSort="dueOn"
      onRow={mayWrite ? (one) => one.state !== 'ARCHIVED' && onEdit(one) : undefined}
      rowActions={mayWrite ? (one) => <MoreMenu actions={actions(one)} /> : undefined}
      filters={customerId ? undefined : [{ key: 'state', label: t('${module}.${thing}.field.state'), type: 'enum', prefix: '${module}.${thing}.state', values: states, multiple: true }]}
      columns={[
        { key: 'title', title: t('${module}.${thing}.field.title'), sort: true },
        !customerId && { key: 'customerName', title: t('${module}.${thing}.field.customer'), from: 'md', render: (one) => <CustomerLink id={one.customerId} name={one.customerName} /> },
        { key: 'dueOn', title: t('${module}.${thing}.field.dueOn'), sort: true, render: (one) => <DateText value={one.dueOn} /> },
        { key: 'state', title: t('${module}.${thing}.field.state'), from: 'sm', render: (one) => <EnumTag prefix="${module}.${thing}.state" value={one.state} colors={stateColors} /> },
      ]}
      empty={{ title: t('${module}.${thing}.none'), hint: customerId ? undefined : t('${module}.${thing}.noneHint'), action: create }}
    />
  );
}
