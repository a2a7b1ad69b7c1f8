import { App as AntdApp, ConfigProvider } from 'antd';
import enGB from 'antd/es/locale/en_GB';
import viVN from 'antd/es/locale/vi_VN';
import zhCN from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { setFeedback } from '../shell/feedback';
import { useLanguage } from '../shell/language';
import { antdThemeOf, useDark } from '../shell/theme';

const locales = { en: enGB, vi: viVN, zh: zhCN };

/** Ant Design in the chosen language and theme. */
export function Themed({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const dark = useDark();
  return (
    <ConfigProvider locale={locales[language]} theme={antdThemeOf(dark)} button={{ autoInsertSpace: false }} form={{ validateMessages: locales[language].Form?.defaultValidateMessages }}>
      <AntdApp component={false} message={{ maxCount: 1 }} notification={{ placement: 'bottom', maxCount: 2 }}>
        <Feedback>{children}</Feedback>
      </AntdApp>
    </ConfigProvider>
  );
}

function Feedback({ children }: { children: ReactNode }) {
  setFeedback(AntdApp.useApp());
  return children;
}
