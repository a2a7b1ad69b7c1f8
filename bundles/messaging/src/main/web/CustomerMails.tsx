import type { CustomerTabProps } from '@tourwright/shell';
import { MailTable } from './mail';

export default function CustomerMails({ customerId }: CustomerTabProps) {
  return <MailTable customerId={customerId} />;
}
