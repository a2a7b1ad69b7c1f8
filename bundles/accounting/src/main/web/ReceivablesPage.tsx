import { ItemsPage } from './ItemsPage';

export default function ReceivablesPage() {
  return <ItemsPage side="CUSTOMER" />;
}
