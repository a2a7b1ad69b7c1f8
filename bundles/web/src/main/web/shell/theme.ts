import { theme as antdTheme, type ThemeConfig } from 'antd';
import { createStore } from './store';
import type { Theme } from './types';

const remembered = 'tourwright.theme';
const system = typeof matchMedia === 'undefined' ? undefined : matchMedia('(prefers-color-scheme: dark)');

function stored(): Theme {
  const value = typeof localStorage === 'undefined' ? null : localStorage.getItem(remembered);
  return value === 'dark' || value === 'light' ? value : 'system';
}

const isDark = (theme: Theme) => theme === 'dark' || (theme === 'system' && system?.matches === true);

export const themeStore = createStore<{ theme: Theme; dark: boolean }>({ theme: stored(), dark: isDark(stored()) });

export function setTheme(theme: Theme): void {
  localStorage.setItem(remembered, theme);
  themeStore.set({ theme, dark: isDark(theme) });
  document.documentElement.dataset.theme = isDark(theme) ? 'dark' : 'light';
}

system?.addEventListener('change', () => setTheme(themeStore.get().theme));

/** Whether the page is shown dark, for a module's own drawings. */
export function useDark(): boolean {
  return themeStore.use().dark;
}

const fonts =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Hiragino Sans GB', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', Arial, sans-serif";

export function antdThemeOf(dark: boolean): ThemeConfig {
  return {
    algorithm: dark ? antdTheme.darkAlgorithm : antdTheme.defaultAlgorithm,
    token: {
      colorPrimary: dark ? '#3bc9db' : '#0b7285',
      colorInfo: dark ? '#3bc9db' : '#0b7285',
      colorLink: dark ? '#66d9e8' : '#0b7285',
      colorTextLightSolid: dark ? '#06262c' : '#ffffff',
      colorBgLayout: dark ? '#101618' : '#f4f6f7',
      colorBgContainer: dark ? '#182022' : '#ffffff',
      colorBgElevated: dark ? '#1f292c' : '#ffffff',
      colorTextDescription: dark ? 'rgba(255,255,255,0.62)' : 'rgba(0,0,0,0.6)',
      colorTextPlaceholder: dark ? 'rgba(255,255,255,0.42)' : 'rgba(0,0,0,0.42)',
      // The pale grounds that Ant Design derives from a dark teal are muddy.
      colorPrimaryBg: dark ? '#17353a' : '#e3f4f6',
      colorPrimaryBgHover: dark ? '#1d4148' : '#d2ecef',
      colorInfoBg: dark ? '#142b30' : '#e8f6f8',
      colorInfoBorder: dark ? '#24505a' : '#b5dde3',
      borderRadius: 6,
      fontFamily: fonts,
      fontSize: 14,
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.18s',
    },
    components: {
      Layout: { headerHeight: 52, headerPadding: '0 16px', headerBg: dark ? '#182022' : '#ffffff', siderBg: dark ? '#141b1d' : '#ffffff' },
      Menu: { itemHeight: 34, itemMarginBlock: 2, itemMarginInline: 8, groupTitleFontSize: 12, activeBarBorderWidth: 0, itemBg: 'transparent', itemSelectedBg: dark ? '#17353a' : '#e3f4f6', subMenuItemBg: 'transparent' },
      Table: { cellPaddingBlockSM: 8, cellPaddingInlineSM: 12, cellPaddingBlockMD: 9, cellPaddingInlineMD: 12, headerBg: dark ? '#1d272a' : '#f7f9fa', rowHoverBg: dark ? '#202b2e' : '#f1f8f9' },
      Form: { itemMarginBottom: 16, verticalLabelPadding: '0 0 4px' },
      Card: { headerHeight: 44, headerFontSize: 15 },
      Tabs: { horizontalMargin: '0 0 16px 0' },
      Tooltip: { colorTextLightSolid: '#ffffff' },
    },
  };
}
