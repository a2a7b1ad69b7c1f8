import { Button, Drawer, Dropdown, Grid, Layout, Menu, Tooltip, type MenuProps } from 'antd';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { Icon } from '../shell/icons';
import { languages, useLanguage, useT } from '../shell/language';
import { modulesStore } from '../shell/modules';
import { useSession } from '../shell/session';
import { themeStore } from '../shell/theme';
import type { Language, Theme } from '../shell/types';
import { useMenu, type MenuGroup } from './menu';
import { Palette } from './Palette';
import { PasswordDialog } from './PasswordDialog';
import { chooseLanguage, chooseTheme, logOut } from './session';

const collapsedKey = 'tourwright.menu';

export function Frame({ children }: { children: ReactNode }) {
  const t = useT();
  const narrow = !Grid.useBreakpoint().lg && window.innerWidth < 992;
  const [collapsed, setCollapsed] = useState(localStorage.getItem(collapsedKey) === 'collapsed');
  const { ready } = modulesStore.use();
  const [menuOpen, setMenuOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  const groups = useMenu();
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);

  useEffect(() => setMenuOpen(false), [pathname]);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [pathname]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setPaletteOpen(true);
      }
    };
    window.addEventListener('keydown', key);
    return () => window.removeEventListener('keydown', key);
  }, []);

  const toggle = () => {
    if (narrow) return setMenuOpen(true);
    localStorage.setItem(collapsedKey, collapsed ? 'open' : 'collapsed');
    setCollapsed(!collapsed);
  };
  return (
    <Layout className="tw-frame">
      <a className="tw-skip" href="#content" onClick={(event) => (event.preventDefault(), content.current?.focus())}>
        {t('web.skip')}
      </a>
      <Layout.Header className="tw-header tw-no-print">
        <Button type="text" icon={<Icon name={narrow ? 'menu' : collapsed ? 'menuUnfold' : 'menuFold'} />} aria-label={t('web.menu')} aria-expanded={narrow ? menuOpen : !collapsed} onClick={toggle} />
        <Link to="/" className="tw-brand" aria-label="Tourwright">
          <img src="/ui/web/favicon.svg" alt="" width={26} height={26} />
          <span>Tourwright</span>
        </Link>
        <SampleTag />
        <button type="button" className="tw-palette-button" onClick={() => setPaletteOpen(true)} aria-label={t('web.palette.open')}>
          <Icon name="search" />
          <span className="tw-palette-text">{t('web.palette.placeholder')}</span>
          <kbd>Ctrl K</kbd>
        </button>
        <div className="tw-header-end">
          <LanguageMenu />
          <ThemeMenu />
          <UserMenu narrow={narrow} />
        </div>
      </Layout.Header>
      <Layout>
        {narrow ? (
          <Drawer open={menuOpen} onClose={() => setMenuOpen(false)} placement="left" size={272} title="Tourwright" styles={{ body: { padding: 0 } }}>
            <SideMenu groups={groups} />
          </Drawer>
        ) : (
          <Layout.Sider className="tw-sider tw-no-print" width={228} collapsedWidth={56} collapsed={collapsed} trigger={null}>
            <nav aria-label={t('web.menu')} aria-busy={!ready}>
              <SideMenu groups={groups} collapsed={collapsed} />
            </nav>
          </Layout.Sider>
        )}
        <Layout.Content className="tw-content" id="content" ref={content} tabIndex={-1} role="main">
          {children}
        </Layout.Content>
      </Layout>
      <Palette open={paletteOpen} onClose={() => setPaletteOpen(false)} groups={groups} />
    </Layout>
  );
}

function SampleTag() {
  const t = useT();
  return useSession().sample ? (
    <Tooltip title={t('web.sampleText')}>
      <span className="tw-tag tw-tag-gold tw-sample" tabIndex={0}>
        {t('web.sample')}
      </span>
    </Tooltip>
  ) : null;
}

function SideMenu({ groups, collapsed }: { groups: MenuGroup[]; collapsed?: boolean }) {
  const t = useT();
  const { pathname } = useLocation();
  const items = useMemo<MenuProps['items']>(
    () =>
      groups.flatMap((group, index): NonNullable<MenuProps['items']> => {
        const entries = group.entries.map((entry) => ({
          key: entry.path,
          icon: <Icon name={entry.icon} />,
          title: t(entry.label),
          label: entry.external ? (
            <a href={entry.path} target="_blank" rel="noreferrer">
              {t(entry.label)} <Icon name="export" className="tw-external" />
            </a>
          ) : (
            <Link to={entry.path}>{t(entry.label)}</Link>
          ),
        }));
        const label = group.title ?? (group.label && t(group.label));
        if (!label) return entries;
        if (collapsed) return [...(index > 0 ? [{ type: 'divider' as const, key: `${group.key}-line` }] : []), ...entries];
        return [{ type: 'group' as const, key: group.key, label, children: entries }];
      }),
    [groups, t, collapsed],
  );
  // The longest path that the address starts with.
  const selected = groups
    .flatMap((group) => group.entries.map((entry) => entry.path))
    .filter((path) => pathname === path || (path !== '/' && pathname.startsWith(`${path}/`)))
    .sort((a, b) => b.length - a.length)[0];
  return <Menu className="tw-menu" mode="inline" inlineCollapsed={collapsed} items={items} selectedKeys={selected ? [selected] : []} />;
}

function LanguageMenu() {
  const t = useT();
  const language = useLanguage();
  return (
    <Dropdown
      trigger={['click']}
      menu={{ selectable: true, selectedKeys: [language], items: languages.map(({ value, label }) => ({ key: value, label: <span lang={value}>{label}</span> })), onClick: ({ key }) => void chooseLanguage(key as Language) }}
    >
      <Button type="text" icon={<Icon name="language" />} aria-label={t('web.language')} title={t('web.language')}>
        <span className="tw-language-code">{language.toUpperCase()}</span>
      </Button>
    </Dropdown>
  );
}

const themeIcons = { light: 'sun', dark: 'moon', system: 'desktop' } as const;

function ThemeMenu() {
  const t = useT();
  const { theme } = themeStore.use();
  const themes: Theme[] = ['light', 'dark', 'system'];
  return (
    <Dropdown
      trigger={['click']}
      menu={{ selectable: true, selectedKeys: [theme], items: themes.map((key) => ({ key, icon: <Icon name={themeIcons[key]} />, label: t(`web.theme.${key}`) })), onClick: ({ key }) => void chooseTheme(key as Theme) }}
    >
      <Button type="text" icon={<Icon name={themeIcons[theme]} />} aria-label={t('web.theme')} title={t('web.theme')} />
    </Dropdown>
  );
}

function UserMenu({ narrow }: { narrow: boolean }) {
  const t = useT();
  const { user, roles } = useSession();
  const navigate = useNavigate();
  const [password, setPassword] = useState(false);
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'who',
              type: 'group',
              label: (
                <div className="tw-who">
                  <div className="tw-strong">{user.name}</div>
                  <div>{roles.map((role) => t(`core.role.${role}`, {}, role)).join(', ')}</div>
                </div>
              ),
            },
            { type: 'divider' },
            { key: 'password', icon: <Icon name="key" />, label: t('web.password.title'), onClick: () => setPassword(true) },
            { key: 'tokens', icon: <Icon name="api" />, label: t('web.token.mine'), onClick: () => navigate('/account/tokens') },
            { key: 'logout', icon: <Icon name="logout" />, label: t('web.logout'), onClick: () => void logOut().then(() => navigate('/')) },
          ],
        }}
      >
        <Button type="text" className="tw-user" aria-label={t('web.userMenu', { name: user.name })}>
          <span className="tw-avatar" aria-hidden>
            {initials(user.name)}
          </span>
          {!narrow && <span className="tw-user-name">{user.name}</span>}
        </Button>
      </Dropdown>
      <PasswordDialog open={password} onClose={() => setPassword(false)} />
    </>
  );
}

/** Of a Vietnamese or English name the last word's letter, of a Chinese one its first character. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  if (/\p{Script=Han}/u.test(name)) return name.trim().slice(0, 1);
  return (words.length > 1 ? (words[0]?.[0] ?? '') + (words.at(-1)?.[0] ?? '') : (words[0]?.slice(0, 2) ?? '')).toUpperCase();
}
