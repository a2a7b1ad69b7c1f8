import { Button, Dropdown } from 'antd';
import type { ReactNode } from 'react';
import { Icon } from '../icons';
import { useT } from '../language';

export interface MenuAction {
  key: string;
  label: ReactNode;
  icon?: ReactNode;
  danger?: boolean;
  disabled?: boolean;
  onClick: () => void;
}

/** The "…" of a row or a card: actions that are not needed every minute. */
export function MoreMenu({ actions, label }: { actions: (MenuAction | false | null | undefined)[]; label?: string }) {
  const t = useT();
  const shown = actions.filter((action): action is MenuAction => !!action);
  if (shown.length === 0) return null;
  return (
    <Dropdown trigger={['click']} menu={{ items: shown.map(({ onClick, ...item }) => ({ ...item, onClick: ({ domEvent }) => (domEvent.stopPropagation(), onClick()) })) }}>
      <Button type="text" size="small" icon={<Icon name="ellipsis" />} aria-label={label ?? t('web.action.more')} onClick={(event) => event.stopPropagation()} />
    </Dropdown>
  );
}
