import type { CustomerTabProps } from '@tourwright/shell';
import { ActivityPanel } from '../activities/ActivityPanel';

/** The conversation log of a customer. */
export default function ActivitiesTab({ customerId, customer }: CustomerTabProps) {
  return <ActivityPanel about={{ customer: customerId, customerName: customer.name }} params={{ customer: customerId }} />;
}
