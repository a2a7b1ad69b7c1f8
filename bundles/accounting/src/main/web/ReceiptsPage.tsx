import { VouchersPage } from './VouchersPage';

export default function ReceiptsPage() {
  return <VouchersPage kind="RECEIPT" />;
}
