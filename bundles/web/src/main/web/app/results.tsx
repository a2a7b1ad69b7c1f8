import { Button, Result, Space } from 'antd';
import { Link, useNavigate } from 'react-router';
import { PageFrame } from '../shell/components/page';
import { useT } from '../shell/language';
import type { ModuleInfo } from '../shell/modules';
import { useMay } from '../shell/session';

function Ways() {
  const t = useT();
  const navigate = useNavigate();
  return (
    <Space>
      <Button onClick={() => void navigate(-1)}>{t('web.action.back')}</Button>
      <Link to="/">
        <Button type="primary">{t('web.action.home')}</Button>
      </Link>
    </Space>
  );
}

export function NotFound() {
  const t = useT();
  return (
    <PageFrame title="" documentTitle={t('web.notFound.title')}>
      <Result status="404" title={t('web.notFound.title')} subTitle={t('web.notFound.text')} extra={<Ways />} />
    </PageFrame>
  );
}

export function Forbidden({ permission }: { permission?: string | readonly string[] }) {
  const t = useT();
  const names = (typeof permission === 'string' ? [permission] : (permission ?? [])).map((one) => t(`permission.${one.replaceAll(':', '.')}`, {}, one));
  return (
    <PageFrame title="" documentTitle={t('web.forbidden.title')}>
      <Result status="403" title={t('web.forbidden.title')} subTitle={t('web.forbidden.text', { permission: names.join(', ') })} extra={<Ways />} />
    </PageFrame>
  );
}

export function ModuleRemoved({ module, broken }: { module: ModuleInfo; broken?: string }) {
  const t = useT();
  const mayManage = useMay('web:module:read');
  const kind = broken ? 'broken' : module.state === 'STARTING' ? 'starting' : module.state === 'FAILED' ? 'failed' : 'removed';
  return (
    <PageFrame title="" documentTitle={module.title}>
      <Result
        status={kind === 'starting' ? 'info' : 'warning'}
        title={t(`web.module.gone.${kind}.title`, { title: module.title })}
        subTitle={t(`web.module.gone.${kind}.text`, { title: module.title })}
        extra={
          <Space>
            {mayManage && (
              <Link to="/admin/modules">
                <Button>{t('web.menu.modules')}</Button>
              </Link>
            )}
            <Ways />
          </Space>
        }
      />
    </PageFrame>
  );
}
