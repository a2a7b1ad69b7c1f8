import { LoadingOutlined } from '@ant-design/icons';
import { App as AntdApp, ConfigProvider } from 'antd';
import enGB from 'antd/es/locale/en_GB';
import viVN from 'antd/es/locale/vi_VN';
import zhCN from 'antd/es/locale/zh_CN';
import type { ReactNode } from 'react';
import { setFeedback } from '../shell/feedback';
import { useLanguage } from '../shell/language';
import { antdThemeOf, useDark } from '../shell/theme';

/** At once there and at once gone: the one of Ant Design fades, and stays in the button, unseen but read aloud, when work ends while it fades in. */
const loadingIcon = <LoadingOutlined />;

const locales = { en: enGB, vi: viVN, zh: zhCN };

/** Ant Design in the chosen language and theme. */
export function Themed({ children }: { children: ReactNode }) {
  const language = useLanguage();
  const dark = useDark();
  return (
    <ConfigProvider locale={locales[language]} theme={antdThemeOf(dark)} button={{ autoInsertSpace: false, loadingIcon }} form={{ validateMessages: locales[language].Form?.defaultValidateMessages }}>
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
