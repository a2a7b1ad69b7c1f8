import { Alert, Button, Card, Form, Input, Segmented, Select, Space, type FormInstance } from 'antd';
import { useEffect, useState } from 'react';
import { api, Problem } from '../shell/api';
import { Icon } from '../shell/icons';
import { languages, useLanguage, useT } from '../shell/language';
import { themeStore } from '../shell/theme';
import type { Always, Refine, Schemas, Theme } from '../shell/types';
import { chooseLanguageForLogin, chooseThemeForLogin, logIn } from './session';

type Hint = Refine<Schemas['web.SessionResourceHint'], { logins: Always<Schemas['web.AccountsSampleLogin'], 'login' | 'password' | 'role'>[] }>;

type Credentials = Required<Always<Schemas['web.SessionResourceLogIn'], 'login' | 'password'>>;

export function Login() {
  const t = useT();
  const language = useLanguage();
  const { theme } = themeStore.use();
  const [form] = Form.useForm<Credentials>();
  const [hint, setHint] = useState<Hint>({ sample: false, logins: [] });
  useEffect(() => {
    document.title = `${t('web.login.title')} · Tourwright`;
  }, [t]);
  useEffect(() => {
    api.get<Hint>('/session/hint').then(setHint, () => undefined);
  }, [language]);
  const logins = hint.sample ? hint.logins : [];
  return (
    <main className="tw-login">
      <div className="tw-login-box">
        <div className="tw-login-brand">
          <img src="/ui/web/favicon.svg" alt="" width={40} height={40} />
          <div>
            <h1>Tourwright</h1>
            <div className="tw-secondary">{t('web.login.slogan')}</div>
          </div>
        </div>
        <Card>
          <LoginForm form={form} />
        </Card>
        {logins.length > 0 && (
          <Card size="small" title={<>{t('web.login.sample')} <span className="tw-tag tw-tag-gold">{t('web.sample')}</span></>}>
            <p className="tw-secondary">{t('web.login.sampleText')}</p>
            <div className="tw-login-samples">
              {logins.map((sample) => (
                <Button
                  key={sample.login}
                  onClick={() => {
                    form.setFieldsValue({ login: sample.login, password: sample.password });
                    document.getElementById('login-button')?.focus();
                  }}
                >
                  <div>
                    {t(`core.role.${sample.role}`, {}, sample.role)}
                    <div className="tw-secondary">{sample.login}</div>
                  </div>
                </Button>
              ))}
            </div>
          </Card>
        )}
        <Space className="tw-login-foot" wrap>
          <Select aria-label={t('web.language')} variant="borderless" value={language} options={languages} prefix={<Icon name="language" />} onSelect={(value) => void chooseLanguageForLogin(value)} popupMatchSelectWidth={false} />
          <Segmented<Theme>
            aria-label={t('web.theme')}
            size="small"
            value={theme}
            onChange={chooseThemeForLogin}
            options={[
              { value: 'light', icon: <Icon name="sun" />, title: t('web.theme.light') },
              { value: 'dark', icon: <Icon name="moon" />, title: t('web.theme.dark') },
              { value: 'system', icon: <Icon name="desktop" />, title: t('web.theme.system') },
            ]}
          />
        </Space>
      </div>
    </main>
  );
}

export function LoginForm({ form, login }: { form?: FormInstance<Credentials>; login?: string }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const submit = async ({ login: name, password }: Credentials) => {
    setBusy(true);
    setProblem(null);
    try {
      await logIn(name.trim(), password);
    } catch (error) {
      setProblem(Problem.of(error));
      setBusy(false);
      return;
    }
    setBusy(false);
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(values: Credentials) => void submit(values)} initialValues={{ login }}>
      {problem && <Alert className="tw-form-messages" type="error" showIcon role="alert" title={problem.status === 401 ? problem.detail || t('web.login.wrong') : problem.message} />}
      <Form.Item name="login" label={t('web.login.login')} rules={[{ required: true, message: t('web.login.loginMissing') }]}>
        <Input size="large" autoFocus={!login} autoComplete="username" autoCapitalize="none" spellCheck={false} prefix={<Icon name="user" />} />
      </Form.Item>
      <Form.Item name="password" label={t('web.login.password')} rules={[{ required: true, message: t('web.login.passwordMissing') }]}>
        <Input.Password size="large" autoFocus={!!login} autoComplete="current-password" prefix={<Icon name="lock" />} />
      </Form.Item>
      <Button id="login-button" type="primary" size="large" htmlType="submit" block loading={busy}>
        {t('web.login.submit')}
      </Button>
    </Form>
  );
}
