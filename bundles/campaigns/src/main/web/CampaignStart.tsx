import { ConfirmButton, Icon, useFormat, useGet, useMay, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Card, Space } from 'antd';
import { useState } from 'react';
import type { Campaign, Reach } from './campaign';
import Hindrance from './Hindrance';

/** Whom the campaign reaches, what is still missing, and the button that sends it. */
export default function CampaignStart({ campaign, dirty }: { campaign: Campaign; dirty: boolean }) {
  const t = useT();
  const format = useFormat();
  const mayStart = useMay('campaigns:campaign:start');
  const { save } = useSave<Campaign>({ success: t('campaigns.campaign.started') });
  // Every customer of the segment is looked at, so only when somebody wants to know; a change asks anew.
  const [counted, setCounted] = useState<number>();
  const reach = useGet<Reach>(campaign.segmentId && counted === campaign.version ? `/campaigns/campaigns/${campaign.id}/reach` : null);
  const missing = [
    !campaign.segmentId && t('campaigns.campaign.field.segmentId'),
    (!campaign.startsOn || !campaign.endsOn) && t('campaigns.campaign.field.period'),
    !campaign.subject && t('campaigns.campaign.field.subject'),
    !campaign.body && t('campaigns.campaign.field.body'),
  ].filter((label): label is string => !!label);
  const left = reach.data && [
    { key: 'noConsent', count: reach.data.noConsent },
    { key: 'noEmail', count: reach.data.noEmail },
    { key: 'unsubscribed', count: reach.data.unsubscribed },
    { key: 'sameAddress', count: reach.data.sameAddress },
  ].filter(({ count }) => count > 0);
  const receivers = reach.data?.receivers ?? 0;
  return (
    <Card title={t('campaigns.start.title')}>
      <Space orientation="vertical" style={{ width: '100%' }}>
        {missing.length > 0 && <Alert type="info" showIcon title={t('campaigns.start.missing', { fields: missing.join(', ') })} />}
        <Hindrance />
        {campaign.segmentId && !reach.data && (
          <Button icon={<Icon name="group" />} loading={reach.isLoading} onClick={() => (reach.error ? void reach.refetch() : setCounted(campaign.version))}>
            {t('campaigns.start.count')}
          </Button>
        )}
        {reach.error && <Alert type="warning" showIcon title={reach.error.detail ?? reach.error.title} />}
        {reach.data && (
          <div>
            <div>
              <span className="tw-strong">{t('campaigns.start.reach', { count: receivers })}</span> <span className="tw-secondary">{t('campaigns.start.of', { count: reach.data.members })}</span>
            </div>
            {left?.map(({ key, count }) => (
              <div key={key} className="tw-secondary">
                {t(`campaigns.start.${key}`, { count })}
              </div>
            ))}
          </div>
        )}
        {mayStart && (
          <ConfirmButton
            type="primary"
            icon={<Icon name="send" />}
            dialog
            disabled={dirty || missing.length > 0 || receivers === 0}
            title={t('campaigns.start.question', { count: receivers })}
            description={t('campaigns.start.text', { period: format.dateRange(campaign.startsOn, campaign.endsOn) })}
            onConfirm={() => save({ method: 'POST', path: `/campaigns/campaigns/${campaign.id}/start`, version: campaign.version })}
          >
            {t('campaigns.start.start')}
          </ConfirmButton>
        )}
        {dirty && <span className="tw-secondary">{t('campaigns.start.saveFirst')}</span>}
      </Space>
    </Card>
  );
}
