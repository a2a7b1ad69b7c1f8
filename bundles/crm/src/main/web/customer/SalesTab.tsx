import { DataTable, DateText, EnumTag, Icon, MoneyText, useFormat, useMay, useT, type CustomerTabProps } from '@tourwright/shell';
import { Button } from 'antd';
import { Link } from 'react-router';
import { bookingColumns } from '../bookings/columns';
import { contractColumns } from '../contracts/columns';
import { quotationColumns } from '../quotations/columns';
import { leadColors, stageColors, type Booking, type Contract, type Lead, type Opportunity, type Quotation } from '../types';
import '../crm.css';

/** All that was and may be sold to a customer. */
export default function SalesTab({ customerId }: CustomerTabProps) {
  const t = useT();
  const format = useFormat();
  const may = {
    leads: useMay('crm:lead:read'),
    opportunities: useMay('crm:opportunity:read'),
    create: useMay('crm:opportunity:write'),
    quotations: useMay('crm:quotation:read'),
    contracts: useMay('crm:contract:read'),
    bookings: useMay('crm:booking:read'),
  };
  const common = { params: { customer: customerId }, stateKey: false as const, size: 'small' as const, limit: 10 };
  return (
    <>
      {may.opportunities && (
        <>
          <h3>{t('crm.tab.opportunities')}</h3>
          <DataTable<Opportunity>
            {...common}
            path="/crm/opportunities"
            rowHref={(one) => `/crm/opportunities/${one.id}`}
            toolbar={
              may.create && (
                <Link to={`/crm/pipeline?new=1&customer=${customerId}`}>
                  <Button icon={<Icon name="add" />}>{t('crm.opportunity.new')}</Button>
                </Link>
              )
            }
            columns={[
              { key: 'title', title: t('crm.field.title') },
              { key: 'stage', title: t('crm.opportunity.field.stage'), render: (one) => <EnumTag prefix="crm.opportunity.stage" value={one.stage} colors={stageColors} /> },
              { key: 'expected', title: t('crm.opportunity.field.expected'), align: 'right', render: (one) => <MoneyText value={one.expected} /> },
              { key: 'expectedClose', title: t('crm.opportunity.field.expectedClose'), from: 'md', render: (one) => <DateText value={one.expectedClose} /> },
              { key: 'ownerName', title: t('crm.field.owner'), from: 'md' },
            ]}
            empty={{ title: t('crm.opportunity.noneHere') }}
          />
        </>
      )}
      {may.bookings && (
        <>
          <h3>{t('crm.menu.bookings')}</h3>
          <DataTable<Booking> {...common} path="/crm/bookings" rowHref={(one) => `/crm/bookings/${one.id}`} columns={bookingColumns(t, format, { customer: false })} empty={{ title: t('crm.booking.noneHere') }} />
        </>
      )}
      {may.quotations && (
        <>
          <h3>{t('crm.menu.quotations')}</h3>
          <DataTable<Quotation> {...common} path="/crm/quotations" rowHref={(one) => `/crm/quotations/${one.id}`} columns={quotationColumns(t, { customer: false })} empty={{ title: t('crm.quotation.noneHere') }} />
        </>
      )}
      {may.contracts && (
        <>
          <h3>{t('crm.menu.contracts')}</h3>
          <DataTable<Contract> {...common} path="/crm/contracts" rowHref={(one) => `/crm/contracts/${one.id}`} columns={contractColumns(t, format, { customer: false })} empty={{ title: t('crm.contract.noneHere') }} />
        </>
      )}
      {may.leads && (
        <>
          <h3>{t('crm.menu.leads')}</h3>
          <DataTable<Lead>
            {...common}
            path="/crm/leads"
            columns={[
              { key: 'state', title: t('crm.field.state'), render: (one) => <EnumTag prefix="crm.lead.state" value={one.state} colors={leadColors} /> },
              { key: 'origin', title: t('crm.lead.field.origin'), render: (one) => one.campaignName ?? t(`crm.lead.origin.${one.origin}`) },
              { key: 'interest', title: t('crm.lead.field.interest'), from: 'md' },
              { key: 'ownerName', title: t('crm.field.owner'), from: 'md' },
              { key: 'updatedAt', title: t('crm.field.updatedAt'), render: (one) => <DateText value={one.updatedAt} relative /> },
            ]}
            empty={{ title: t('crm.lead.noneHere') }}
          />
        </>
      )}
    </>
  );
}
