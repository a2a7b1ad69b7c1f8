import type { EnumColors, Money } from '@tourwright/shell';

export type Side = 'CUSTOMER' | 'SUPPLIER';
export const itemStates = ['OPEN', 'PARTLY_PAID', 'PAID', 'CANCELLED'] as const;
export const methods = ['BANK', 'CASH', 'CARD', 'OTHER'] as const;
export const voucherStates = ['POSTED', 'REVERSED'] as const;
export const serviceKinds = ['HOTEL', 'MEAL', 'TRANSPORT', 'FLIGHT', 'SIGHTSEEING', 'GUIDE', 'OTHER'] as const;
export const tourStates = ['RUNNING', 'COMPLETED', 'SETTLED', 'CANCELLED'] as const;

export const itemColors: EnumColors = { OPEN: 'blue', PARTLY_PAID: 'gold', PAID: 'green', CANCELLED: 'default' };
export const voucherColors: EnumColors = { POSTED: 'green', REVERSED: 'red' };
export const tourColors: EnumColors = { RUNNING: 'blue', COMPLETED: 'gold', SETTLED: 'green', CANCELLED: 'default' };

/** A receivable or a payable. */
export interface Item {
  id: string;
  version: number;
  number: string;
  origin: 'BOOKING' | 'RESERVATION' | 'HAND';
  description: string;
  issued: string;
  due: string;
  amount: Money;
  paid: Money;
  open: Money;
  state: (typeof itemStates)[number];
  overdue: boolean;
  daysOverdue: number;
  cancelReason: string | null;
  /** Of a receivable. */
  customer?: string;
  customerName?: string;
  booking?: string | null;
  bookingNumber?: string | null;
  contractNumber?: string | null;
  instalment?: number;
  deposit?: boolean;
  /** Of a payable. */
  supplier?: string;
  supplierName?: string;
  tour?: string | null;
  tourNumber?: string | null;
  kind?: string | null;
}

export interface ItemPayment {
  voucher: string;
  number: string;
  date: string;
  method: string;
  amount: Money;
}

export interface Paid {
  item: string;
  number: string;
  reference: string | null;
  instalment: number;
  deposit: boolean;
  description: string | null;
  amount: Money;
  on: string;
}

/** A receipt or a payment. */
export interface Voucher {
  id: string;
  version: number;
  number: string;
  kind: 'RECEIPT' | 'PAYMENT';
  side: Side;
  party: string;
  partyName: string;
  refund: boolean;
  date: string;
  amount: Money;
  exchangeRate: string | number | null;
  worth: Money;
  unallocated: Money;
  method: string;
  reference: string | null;
  note: string | null;
  state: 'POSTED' | 'REVERSED';
  reversedOn: string | null;
  reversedBy: string | null;
  reverseReason: string | null;
  createdBy: string;
  createdAt: string;
  allocations: Paid[];
}

export interface Supplier {
  id: string;
  name: string;
}

export interface Unpaid {
  open: Money;
  overdue: Money;
  count: number;
  overdueCount: number;
}

export interface Balance {
  id: string;
  party: string;
  partyName: string;
  currency: string;
  charged: Money;
  paid: Money;
  balance: Money;
  open: Money;
  overdue: Money;
  credit: Money;
}

export interface AgeingRow {
  /** The account; null in the sums. */
  id: string | null;
  party: string | null;
  partyName: string | null;
  currency: string;
  notDue: Money;
  days30: Money;
  days60: Money;
  days90: Money;
  older: Money;
  total: Money;
}

export interface Profit {
  currency: string;
  revenue: Money;
  serviceCosts: Money;
  runningCosts: Money;
  otherCosts: Money;
  profit: Money;
  margin: string | number | null;
}

export interface TourProfit {
  tour: string;
  number: string;
  title: string;
  end: string;
  state: (typeof tourStates)[number];
  provisional: boolean;
  bookingsMissing: number;
  figures: Profit[];
  bookings: { booking: string; number: string; customerName: string; cancelled: boolean; revenue: Money[] }[];
}

/** What differs between what customers owe and what suppliers are owed. */
export const sides = {
  CUSTOMER: { items: '/accounting/receivables', vouchers: '/accounting/receipts', refunds: '/accounting/payments/refunds', party: 'customer', item: 'receivable', voucher: 'receipt' },
  SUPPLIER: { items: '/accounting/payables', vouchers: '/accounting/payments', refunds: '/accounting/receipts/refunds', party: 'supplier', item: 'payable', voucher: 'payment' },
} as const;

export const partyOf = (item: Item) => item.customer ?? item.supplier ?? '';
export const partyNameOf = (item: Item) => item.customerName ?? item.supplierName ?? '';
export const isNothing = (money: Money) => /^-?0*(\.0*)?$/.test(money.amount);
export const isBelowZero = (money: Money) => money.amount.startsWith('-') && !isNothing(money);
