import { VouchersPage } from './VouchersPage';

export default function PaymentsPage() {
  return <VouchersPage kind="PAYMENT" />;
}
