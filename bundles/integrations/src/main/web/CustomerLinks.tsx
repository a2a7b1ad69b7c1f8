import { EmptyState, Loaded, useGet, useT, type CustomerTabProps, type ListPage } from '@tourwright/shell';
import { LinkList } from './LinkList';
import type { ReadyLink } from './types';

/** What other systems know of a customer. */
export default function CustomerLinks({ customerId }: CustomerTabProps) {
  const t = useT();
  const links = useGet<ListPage<ReadyLink>>(`/integrations/links/customers/${customerId}`);
  return (
    <Loaded query={links}>
      {(page) => (page.items.length === 0 ? <EmptyState title={t('integrations.link.noneOfCustomer')} hint={t('integrations.link.noneOfCustomerHint')} /> : <LinkList links={page.items} />)}
    </Loaded>
  );
}
