import { Input, Modal, Spin, type InputRef } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { EnumTag } from '../shell/components/choices';
import { useDebounced } from '../shell/components/debounced';
import { Icon, type IconName } from '../shell/icons';
import { useT } from '../shell/language';
import { useModuleDefinitions } from '../shell/modules';
import { usePage } from '../shell/query';
import { may, sessionStore, useMay } from '../shell/session';
import { fold } from '../shell/text';
import type { CustomerHit } from '../shell/types';
import { stageColors } from './customers';
import type { MenuGroup } from './menu';

interface Found {
  key: string;
  icon: IconName;
  title: string;
  detail?: string;
  extra?: ReactNode;
  path: string;
  external?: boolean;
}

/** Ctrl+K: finds customers, pages and first steps; arrows choose, Enter opens. */
export function Palette({ open, onClose, groups }: { open: boolean; onClose: () => void; groups: MenuGroup[] }) {
  const t = useT();
  const navigate = useNavigate();
  const { session } = sessionStore.use();
  const mayCustomers = useMay('core:customer:read');
  const definitions = useModuleDefinitions();
  const [typed, setTyped] = useState('');
  const [index, setIndex] = useState(0);
  const q = useDebounced(typed.trim(), 150);
  const input = useRef<InputRef>(null);
  const customers = usePage<CustomerHit>(open && mayCustomers && q.length > 0 ? '/core/customers/search' : null, { q });

  const sections = useMemo(() => {
    const needle = fold(typed.trim());
    const match = (...texts: (string | undefined)[]) => needle === '' || texts.some((text) => text && fold(text).includes(needle));
    const pages = groups.flatMap((group) =>
      group.entries
        .map((entry): Found => ({ key: `page ${entry.key}`, icon: entry.icon, title: t(entry.label), detail: group.title ?? (group.label && t(group.label)), path: entry.path, external: entry.external }))
        .filter((page) => match(page.title, page.detail)),
    );
    const actions = definitions.flatMap((definition) =>
      (definition.quickActions ?? [])
        .filter((action) => may(session, action.permission))
        .map((action): Found => ({ key: `action ${definition.id} ${action.key}`, icon: action.icon, title: t(action.label), path: action.path }))
        .filter((action) => match(action.title)),
    );
    const people = (q && typed.trim() ? (customers.data?.items ?? []) : []).slice(0, 8).map(
      (customer): Found => ({
        key: `customer ${customer.id}`,
        icon: customer.kind === 'COMPANY' ? 'company' : 'user',
        title: customer.name,
        detail: [customer.code, customer.phone, customer.email].filter(Boolean).join(' · '),
        extra: <EnumTag prefix="core.customer.stage" value={customer.stage} colors={stageColors} />,
        path: `/customers/${customer.id}`,
      }),
    );
    return [
      { key: 'customers', title: t('web.palette.customers'), items: people },
      { key: 'actions', title: t('web.palette.actions'), items: actions.slice(0, needle ? 8 : 5) },
      { key: 'pages', title: t('web.palette.pages'), items: pages.slice(0, needle ? 8 : 30) },
    ].filter((section) => section.items.length > 0);
  }, [customers.data, definitions, groups, q, session, t, typed]);

  const flat = sections.flatMap((section) => section.items);
  const chosen = Math.min(index, Math.max(0, flat.length - 1));
  useEffect(() => setIndex(0), [typed]);
  useEffect(() => {
    document.getElementById(`found-${chosen}`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const go = (found: Found | undefined) => {
    if (!found) return;
    onClose();
    if (found.external) window.open(found.path, '_blank', 'noreferrer');
    else void navigate(found.path);
  };
  let position = -1;
  return (
    <Modal
      open={open}
      onCancel={onClose}
      footer={null}
      closable={false}
      width={620}
      className="tw-palette"
      style={{ top: 64 }}
      destroyOnHidden
      afterOpenChange={(shown) => (shown ? input.current?.focus() : setTyped(''))}
    >
      <Input
        ref={input}
        variant="borderless"
        size="large"
        prefix={<Icon name="search" />}
        suffix={customers.isFetching ? <Spin size="small" /> : <kbd>Esc</kbd>}
        placeholder={t('web.palette.placeholder')}
        aria-label={t('web.palette.placeholder')}
        role="combobox"
        aria-expanded
        aria-controls="palette-found"
        aria-activedescendant={flat.length > 0 ? `found-${chosen}` : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault();
            const step = event.key === 'ArrowDown' ? 1 : -1;
            if (flat.length > 0) setIndex((chosen + step + flat.length) % flat.length);
          } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault();
            go(flat[chosen]);
          }
        }}
      />
      <div className="tw-palette-found" id="palette-found" role="listbox" aria-label={t('web.palette.found')}>
        {sections.map((section) => (
          <div key={section.key} role="group" aria-label={section.title}>
            <div className="tw-palette-section">{section.title}</div>
            {section.items.map((item) => {
              position += 1;
              const here = position;
              return (
                <div
                  key={item.key}
                  id={`found-${here}`}
                  role="option"
                  aria-selected={here === chosen}
                  className={`tw-palette-item${here === chosen ? ' tw-palette-chosen' : ''}`}
                  onMouseMove={() => index !== here && setIndex(here)}
                  onClick={() => go(item)}
                >
                  <Icon name={item.icon} />
                  <span className="tw-palette-title">{item.title}</span>
                  {item.detail && <span className="tw-secondary tw-palette-detail">{item.detail}</span>}
                  {item.extra}
                </div>
              );
            })}
          </div>
        ))}
        {flat.length === 0 && !customers.isFetching && <div className="tw-palette-none tw-secondary">{t('web.palette.none')}</div>}
      </div>
    </Modal>
  );
}
