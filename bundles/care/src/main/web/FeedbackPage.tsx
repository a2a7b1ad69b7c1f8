import { CustomerLink, DataTable, DateRangeInput, DateText, Dialog, EnumTag, Icon, MoreMenu, PageFrame, StatTile, StatTiles, useFormat, useGet, useMay, useSave, useT, feedback as tell } from '@tourwright/shell';
import { Alert, Button, Card, Input, Space, Table, Tag } from 'antd';
import { useState, type ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import AnswerDrawer from './AnswerDrawer';
import AskDrawer from './AskDrawer';
import './care.css';
import { feedbackColors, feedbackStates, items, type Feedback, type Summary } from './care';
import { ScoreText } from './ScoreText';

export default function FeedbackPage() {
  const t = useT();
  const mayWrite = useMay('care:feedback:write');
  const [address, setAddress] = useSearchParams();
  const from = address.get('from') ?? undefined;
  const to = address.get('to') ?? undefined;
  const [asking, setAsking] = useState(false);
  const ask = mayWrite && (
    <Button type="primary" icon={<Icon name="send" />} onClick={() => setAsking(true)}>
      {t('care.feedback.ask')}
    </Button>
  );
  const choose = (range: [string, string] | undefined) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      for (const [key, value] of [['from', range?.[0]], ['to', range?.[1]]] as const) {
        if (value) next.set(key, value);
        else next.delete(key);
      }
      return next;
    }, { replace: true });
  return (
    <PageFrame title={t('care.menu.feedback')} actions={ask}>
      <Space orientation="vertical" size={16} style={{ width: '100%' }}>
        <Space wrap className="tw-no-print">
          <span className="tw-secondary">{t('care.summary.period')}</span>
          <DateRangeInput value={from && to ? [from, to] : undefined} onChange={choose} style={{ width: 260 }} />
        </Space>
        <Hindrance />
        <Figures from={from} to={to} />
        <FeedbackTable params={{ from, to }} empty={ask} />
      </Space>
      <AskDrawer open={asking} onClose={() => setAsking(false)} />
    </PageFrame>
  );
}

/** Why requests are not sent now; nothing when they are. */
function Hindrance() {
  const t = useT();
  const problem = useGet<{ problem: string | null }>('/care/feedback/sending').data?.problem;
  return problem ? <Alert type="warning" showIcon title={t(`error.${problem}`)} /> : null;
}

function Figures({ from, to }: { from?: string; to?: string }) {
  const t = useT();
  const format = useFormat();
  const summary = useGet<Summary>('/care/feedback/summary', { from, to });
  const { data } = summary;
  if (!data) return null;
  const { all } = data;
  const score = (value: number | undefined) => (value === undefined ? '—' : format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
  return (
    <>
      <StatTiles>
        <StatTile icon="smile" label={t('care.summary.answers')} value={format.number(all.answers)} hint={data.asked > 0 ? t('care.summary.ofAsked', { percent: format.percent(all.answers / data.asked), count: data.asked }) : undefined} />
        <StatTile icon="heart" label={t('care.summary.satisfied')} value={all.satisfied === null ? '—' : format.percent(all.satisfied)} tone={all.satisfied !== null && all.satisfied < 0.7 ? 'warning' : 'good'} />
        <StatTile icon="group" label={t('care.summary.nps')} value={all.nps === null ? '—' : format.number(all.nps)} hint={t('care.summary.npsHint', { promoters: all.promoters, detractors: all.detractors })} tone={all.nps !== null && all.nps < 0 ? 'bad' : 'default'} />
        {items.filter((item) => item !== 'OVERALL').map((item) => (
          <StatTile key={item} icon="star" label={t(`care.feedback.item.${item}`)} value={score(all.averages[item])} tone={(all.averages[item] ?? 5) < 3.5 ? 'bad' : 'default'} />
        ))}
      </StatTiles>
      {data.tours.length > 0 && (
        <Card title={t('care.summary.byTour')}>
          <Table
            size="small"
            rowKey="tour"
            pagination={data.tours.length > 8 ? { pageSize: 8, size: 'small' } : false}
            dataSource={data.tours}
            columns={[
              { key: 'tour', title: t('care.feedback.field.tourTitle'), render: (_, row) => row.tour },
              { key: 'answers', title: t('care.summary.answers'), align: 'right', render: (_, row) => format.number(row.all.answers) },
              ...items.map((item) => ({ key: item, title: t(`care.feedback.item.${item}`), align: 'right' as const, responsive: item === 'OVERALL' ? undefined : (['md'] as ('md')[]), render: (_: unknown, row: Summary['tours'][number]) => score(row.all.averages[item]) })),
              { key: 'nps', title: t('care.summary.nps'), align: 'right', render: (_, row) => (row.all.nps === null ? '—' : format.number(row.all.nps)) },
            ]}
          />
        </Card>
      )}
    </>
  );
}

/** Requests and answers; also on the customer's page. */
export function FeedbackTable({ params, customer, empty }: { params?: Record<string, string | undefined>; customer?: boolean; empty?: ReactNode }) {
  const t = useT();
  const mayWrite = useMay('care:feedback:write');
  const mayCases = useMay('care:case:read');
  const send = useSave<Feedback>({ success: t('care.feedback.sent') });
  const [answering, setAnswering] = useState<Feedback | null>(null);
  const [byHand, setByHand] = useState<string | null>(null);
  // Over plain HTTP the browser offers no clipboard; it may refuse it as well.
  const copy = async (link: string) => {
    try {
      await navigator.clipboard.writeText(link);
      tell().message.success(t('care.feedback.linkCopied'));
    } catch {
      setByHand(link);
    }
  };
  return (
    <>
      <DataTable<Feedback>
        path="/care/feedback"
        params={params}
        stateKey={customer ? false : 'f'}
        search={!customer}
        csv={customer ? undefined : 'feedback'}
        defaultSort="-createdAt"
        filters={
          customer
            ? undefined
            : [
                { key: 'state', label: t('care.feedback.field.state'), type: 'enum', prefix: 'care.feedback.state', values: feedbackStates, multiple: true },
                { key: 'low', label: t('care.feedback.field.low'), type: 'enum', prefix: 'care.feedback.low', values: ['true'] },
              ]
        }
        columns={[
          !customer && { key: 'customerName', title: t('care.feedback.field.customer'), sort: true, render: (row) => <CustomerLink id={row.customerId} name={row.customerName} /> },
          {
            key: 'tourTitle',
            title: t('care.feedback.field.tourTitle'),
            from: customer ? undefined : 'md',
            render: (row) => (
              <>
                {row.tourTitle}
                {row.bookingNumber && <div className="tw-secondary">{row.bookingNumber}</div>}
                {row.scores?.comment && <div className="tw-preline care-said">“{row.scores.comment}”</div>}
              </>
            ),
          },
          { key: 'endsOn', title: t('care.feedback.field.endsOn'), sort: true, from: 'lg', render: (row) => <DateText value={row.endsOn} /> },
          {
            key: 'state',
            title: t('care.feedback.field.state'),
            render: (row) => (
              <>
                <EnumTag prefix="care.feedback.state" value={row.state} colors={feedbackColors} />
                {row.expired && <Tag variant="filled">{t('care.feedback.expired')}</Tag>}
                {row.state !== 'ANSWERED' && (row.timesSent > 0 ? <div className="tw-secondary">{t('care.feedback.timesSent', { count: row.timesSent })}</div> : !row.email && <div className="tw-secondary">{t('care.feedback.noEmail')}</div>)}
              </>
            ),
          },
          { key: 'overall', title: t('care.feedback.item.OVERALL'), align: 'right', render: (row) => <ScoreText value={row.scores?.overall} />, text: (row) => row.scores?.overall },
          { key: 'hotel', title: t('care.feedback.item.HOTEL'), align: 'right', from: 'xxl', render: (row) => <ScoreText value={row.scores?.hotel} />, text: (row) => row.scores?.hotel },
          { key: 'guide', title: t('care.feedback.item.GUIDE'), align: 'right', from: 'xxl', render: (row) => <ScoreText value={row.scores?.guide} />, text: (row) => row.scores?.guide },
          { key: 'food', title: t('care.feedback.item.FOOD'), align: 'right', from: 'xxl', render: (row) => <ScoreText value={row.scores?.food} />, text: (row) => row.scores?.food },
          { key: 'transport', title: t('care.feedback.item.TRANSPORT'), align: 'right', from: 'xxl', render: (row) => <ScoreText value={row.scores?.transport} />, text: (row) => row.scores?.transport },
          { key: 'recommend', title: t('care.feedback.item.RECOMMEND'), align: 'right', from: 'lg', render: (row) => <ScoreText value={row.scores?.recommend} of={10} />, text: (row) => row.scores?.recommend },
          { key: 'answeredAt', title: t('care.feedback.field.answeredAt'), from: 'xxl', render: (row) => (row.answeredAt ? <DateText value={row.answeredAt} time /> : '—') },
        ]}
        rowActions={(row) => (
          <Space size={4}>
            {row.caseId && mayCases && <Link to={`/care/cases/${row.caseId}`}>{t('care.feedback.case')}</Link>}
            {mayWrite && row.state !== 'ANSWERED' && (
              <MoreMenu
                actions={[
                  { key: 'send', label: t(row.timesSent > 0 ? 'care.feedback.sendAgain' : 'care.feedback.send'), icon: <Icon name="mail" />, onClick: () => void send.attempt({ method: 'POST', path: `/care/feedback/${row.id}/send` }) },
                  row.link !== null && { key: 'copy', label: t('care.feedback.copyLink'), icon: <Icon name="link" />, onClick: () => void copy(row.link ?? '') },
                  { key: 'note', label: t('care.feedback.noteAnswer'), icon: <Icon name="phone" />, onClick: () => setAnswering(row) },
                ]}
              />
            )}
          </Space>
        )}
        empty={customer ? { title: t('care.feedback.noneCustomer') } : { title: t('care.feedback.none'), hint: t('care.feedback.noneHint'), action: empty }}
      />
      <Dialog open={byHand !== null} onClose={() => setByHand(null)} title={t('care.feedback.link')}>
        <p>{t('care.feedback.linkHint')}</p>
        <Input readOnly autoFocus value={byHand ?? ''} onFocus={(event) => event.target.select()} aria-label={t('care.feedback.link')} />
      </Dialog>
      <AnswerDrawer feedback={answering} onClose={() => setAnswering(null)} />
    </>
  );
}
