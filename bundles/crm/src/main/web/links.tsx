import { useGet, useMay, useModuleActive, useT, type Always, type Schemas } from '@tourwright/shell';
import { Link } from 'react-router';
import type { Opportunity, Quotation } from './types';

interface Named {
  id: string | null | undefined;
}

/** The opportunity by its title, leading to it. */
export function OpportunityLink({ id }: Named) {
  const t = useT();
  const may = useMay('crm:opportunity:read');
  const opportunity = useGet<Opportunity>(id && may ? `/crm/opportunities/${id}` : null);
  if (!id) return <span className="tw-secondary">—</span>;
  const title = opportunity.data?.title ?? t('crm.field.opportunity');
  return may ? <Link to={`/crm/opportunities/${id}`}>{title}</Link> : <>{title}</>;
}

/** The quotation by its number, leading to it. */
export function QuotationLink({ id }: Named) {
  const t = useT();
  const may = useMay('crm:quotation:read');
  const quotation = useGet<Quotation>(id && may ? `/crm/quotations/${id}` : null);
  if (!id) return <span className="tw-secondary">—</span>;
  const number = quotation.data?.number ?? t('crm.field.quotation');
  return may ? <Link to={`/crm/quotations/${id}`}>{number}</Link> : <>{number}</>;
}

/** The departure by its code, leading to it where tours is there; a private group has none. */
export function DepartureLink({ id }: Named) {
  const t = useT();
  const there = useModuleActive('tours');
  const may = useMay('tours:departure:read');
  const departure = useGet<Always<Schemas['tours.DepartureView'], 'code'>>(id && there && may ? `/tours/departures/${id}` : null);
  if (!id) return <>{t('crm.offer.private')}</>;
  const code = departure.data?.code;
  if (!code) return <>{t('crm.contract.withDeparture')}</>;
  return (
    <Link className="tw-code" to={`/tours/departures?departure=${id}`}>
      {code}
    </Link>
  );
}
