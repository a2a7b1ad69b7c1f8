import { ConfirmButton, DateInput, DateText, DetailGrid, Dialog, FormDrawer, Icon, MoneyInput, MoneyText, StatTile, StatTiles, useFormat, useMay, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Card, Form, Progress, Space } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { part, type Campaign } from './campaign';
import './campaigns.css';
import Hindrance from './Hindrance';

/** How far the sending is, and what came of it. */
export default function CampaignResults({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const { figures } = campaign;
  const rate = (count: number) => {
    const share = part(count, figures.sent);
    return share === null ? undefined : t('campaigns.figure.ofSent', { percent: format.percent(share) });
  };
  return (
    <Space orientation="vertical" size={16} style={{ width: '100%' }}>
      <Sending campaign={campaign} />
      <StatTiles>
        <StatTile icon="group" label={t('campaigns.figure.recipients')} value={format.number(figures.recipients)} />
        <StatTile icon="send" label={t('campaigns.figure.sent')} value={format.number(figures.sent)} hint={figures.skipped > 0 ? t('campaigns.figure.skippedHint', { count: figures.skipped }) : undefined} />
        <StatTile icon="error" label={t('campaigns.figure.failed')} value={format.number(figures.failed)} tone={figures.failed > 0 ? 'bad' : 'default'} />
        <StatTile icon="eye" label={t('campaigns.figure.opened')} value={format.number(figures.opened)} hint={rate(figures.opened)} tone="good" />
        <StatTile icon="link" label={t('campaigns.figure.clicked')} value={format.number(figures.clicked)} hint={rate(figures.clicked)} />
        <StatTile icon="stop" label={t('campaigns.figure.unsubscribed')} value={format.number(figures.unsubscribed)} hint={rate(figures.unsubscribed)} tone={figures.unsubscribed > 0 ? 'warning' : 'default'} />
      </StatTiles>
      <Facts campaign={campaign} />
    </Space>
  );
}

function Sending({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const mayStart = useMay('campaigns:campaign:start');
  const { save } = useSave<Campaign>();
  const { figures } = campaign;
  const done = figures.recipients - figures.pending;
  const act = (action: 'stop') => save({ method: 'POST', path: `/campaigns/campaigns/${campaign.id}/${action}`, version: campaign.version });
  if (campaign.state === 'SENT') return null;
  return (
    <Card>
      <Space orientation="vertical" style={{ width: '100%' }}>
        {campaign.state === 'STOPPED' && <Alert type="warning" showIcon title={t('campaigns.sending.stopped', { count: figures.pending })} />}
        <div className="campaigns-progress">
          <Progress percent={figures.recipients > 0 ? Math.floor((done / figures.recipients) * 100) : 0} status={campaign.state === 'RUNNING' ? 'active' : 'normal'} />
          <span className="tw-secondary" aria-live="polite">
            {t('campaigns.sending.progress', { done, count: figures.recipients })}
          </span>
        </div>
        {mayStart && campaign.state === 'RUNNING' && (
          <ConfirmButton danger icon={<Icon name="pause" />} title={t('campaigns.sending.stopQuestion')} description={t('campaigns.sending.stopText')} onConfirm={() => act('stop')}>
            {t('campaigns.sending.stop')}
          </ConfirmButton>
        )}
        {figures.pending > 0 && <Hindrance />}
        {mayStart && campaign.state === 'STOPPED' && figures.pending > 0 && <Resume campaign={campaign} />}
      </Space>
    </Card>
  );
}

/** Goes on with those who are left; one whose period is over gets a new last day first. */
function Resume({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const [endsOn, setEndsOn] = useState(campaign.endsOn ?? undefined);
  const { attempt, saving } = useSave<Campaign>();
  const goOn = async () => {
    if (await attempt({ method: 'POST', path: `/campaigns/campaigns/${campaign.id}/start`, params: { endsOn }, version: campaign.version })) setAsking(false);
  };
  return (
    <>
      <Button type="primary" icon={<Icon name="play" />} onClick={() => setAsking(true)}>
        {t('campaigns.sending.resume')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t('campaigns.sending.resumeQuestion', { count: campaign.figures.pending })} width={420}>
        <Form layout="vertical">
          <Form.Item label={t('campaigns.campaign.field.endsOn')} extra={t('campaigns.sending.resumeUntil', { day: format.date(campaign.endsOn) })}>
            <DateInput value={endsOn} onChange={(day) => setEndsOn(day ?? undefined)} min={campaign.startsOn ?? undefined} allowClear={false} />
          </Form.Item>
          <Button type="primary" loading={saving} disabled={!endsOn} onClick={() => void goOn()}>
            {t('campaigns.sending.resume')}
          </Button>
        </Form>
      </Dialog>
    </>
  );
}

function Facts({ campaign }: { campaign: Campaign }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMay('campaigns:campaign:write');
  const maySegments = useMay('campaigns:segment:read');
  const [spending, setSpending] = useState(false);
  return (
    <Card
      title={t('campaigns.campaign.facts')}
      extra={
        mayWrite && (
          <Button type="text" icon={<Icon name="wallet" />} onClick={() => setSpending(true)}>
            {t('campaigns.campaign.noteSpent')}
          </Button>
        )
      }
    >
      <DetailGrid
        items={[
          { label: t('campaigns.campaign.field.segmentId'), value: campaign.segmentId && (maySegments ? <Link to={`/campaigns/segments/${campaign.segmentId}`}>{campaign.segmentName}</Link> : campaign.segmentName) },
          { label: t('campaigns.campaign.field.period'), value: format.dateRange(campaign.startsOn, campaign.endsOn) },
          { label: t('campaigns.campaign.field.language'), value: [campaign.language, ...Object.keys(campaign.translations ?? {})].map((language) => t(`campaigns.language.${language}`)).join(', ') },
          { label: t('campaigns.campaign.field.budget'), value: <MoneyText value={campaign.budget} /> },
          { label: t('campaigns.campaign.field.spent'), value: <MoneyText value={campaign.spent} strong /> },
          { label: t('campaigns.campaign.field.startedAt'), value: campaign.startedAt && <DateText value={campaign.startedAt} time /> },
          { label: t('campaigns.campaign.field.startedBy'), value: campaign.startedBy },
          { label: t('campaigns.campaign.field.finishedAt'), value: campaign.finishedAt && <DateText value={campaign.finishedAt} time /> },
        ]}
      />
      {/* Below the campaign's own address, so that the spent amount can be noted after the sending too. */}
      <FormDrawer<Campaign>
        open={spending}
        onClose={() => setSpending(false)}
        title={t('campaigns.campaign.noteSpent')}
        path={`/campaigns/campaigns/${campaign.id}/spent`}
        single
        record={campaign}
        toBody={({ spent }: Pick<Campaign, 'spent'>) => ({ spent: spent ?? null })}
      >
        <Form.Item name="spent" label={t('campaigns.campaign.field.spent')} extra={t('campaigns.campaign.spentHint')}>
          <MoneyInput min={0} currencies={campaign.budget ? [campaign.budget.currency] : undefined} />
        </Form.Item>
      </FormDrawer>
    </Card>
  );
}
