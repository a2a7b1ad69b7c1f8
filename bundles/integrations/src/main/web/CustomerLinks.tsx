import { EmptyState, Icon, Loaded, useGet, useT, type CustomerTabProps, type ListPage } from '@tourwright/shell';
import { Flex } from 'antd';

/** What other systems know of a customer: each link opens in a tab of its own. */
export default function CustomerLinks({ customerId }: CustomerTabProps) {
  const t = useT();
  const links = useGet<ListPage<{ name: string; url: string }>>(`/integrations/links/customers/${customerId}`);
  return (
    <Loaded query={links}>
      {(page) =>
        page.items.length === 0 ? (
          <EmptyState title={t('integrations.link.noneOfCustomer')} hint={t('integrations.link.noneOfCustomerHint')} />
        ) : (
          <Flex vertical gap="small" align="start">
            {page.items.map((link) => (
              <a key={`${link.name} ${link.url}`} href={link.url} target="_blank" rel="noopener noreferrer">
                <Icon name="link" /> {link.name}
              </a>
            ))}
          </Flex>
        )
      }
    </Loaded>
  );
}
