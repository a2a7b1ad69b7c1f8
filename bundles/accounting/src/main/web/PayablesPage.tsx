import { ItemsPage } from './ItemsPage';

export default function PayablesPage() {
  return <ItemsPage side="SUPPLIER" />;
}
