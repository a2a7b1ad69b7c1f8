import type { Always, EnumColors, Money, Refine, Schemas } from '@tourwright/shell';

export type Side = 'CUSTOMER' | 'SUPPLIER';
export const itemStates = ['OPEN', 'PARTLY_PAID', 'PAID', 'CANCELLED'] as const;
export const methods = ['BANK', 'CASH', 'CARD', 'OTHER'] as const;
export const voucherStates = ['POSTED', 'REVERSED'] as const;
export const serviceKinds = ['HOTEL', 'MEAL', 'TRANSPORT', 'FLIGHT', 'SIGHTSEEING', 'GUIDE', 'OTHER'] as const;
export const tourStates = ['RUNNING', 'COMPLETED', 'SETTLED', 'CANCELLED'] as const;

export const itemColors: EnumColors = { OPEN: 'blue', PARTLY_PAID: 'gold', PAID: 'green', CANCELLED: 'default' };
export const voucherColors: EnumColors = { POSTED: 'green', REVERSED: 'red' };
export const tourColors: EnumColors = { RUNNING: 'blue', COMPLETED: 'gold', SETTLED: 'green', CANCELLED: 'default' };

type ItemField = 'number' | 'origin' | 'description' | 'issued' | 'due' | 'amount' | 'paid' | 'open' | 'state';
type Receivable = Always<Schemas['accounting.Receivable'], ItemField | 'customer' | 'customerName'>;
type Payable = Always<Schemas['accounting.Payable'], ItemField | 'supplier' | 'supplierName'>;
type Both = keyof Receivable & keyof Payable;

/** A receivable or a payable: what both have, and perhaps what only one of them has. */
export type Item = Pick<Receivable, Both> & Partial<Omit<Receivable, Both>> & Partial<Omit<Payable, Both>>;

export type ItemPayment = Always<Schemas['accounting.ItemPayment'], 'voucher' | 'number' | 'date' | 'method' | 'amount'>;

export type Paid = Always<Schemas['accounting.VoucherViewPaid'], 'item' | 'number' | 'amount' | 'on'>;

/** A receipt or a payment. */
export type Voucher = Refine<Always<Schemas['accounting.VoucherView'], 'number' | 'kind' | 'side' | 'party' | 'partyName' | 'date' | 'amount' | 'worth' | 'unallocated' | 'method' | 'state' | 'createdBy' | 'createdAt'>, { allocations: Paid[] }>;

export type Supplier = Always<Schemas['accounting.SupplierResourceShown'], 'name'>;

export type Unpaid = Always<Schemas['accounting.OpenItemsUnpaid'], 'open' | 'overdue'>;

export type Balance = Always<Schemas['accounting.AccountsBalance'], 'party' | 'partyName' | 'currency' | 'charged' | 'paid' | 'balance' | 'open' | 'overdue' | 'credit'>;

export type AgeingRow = Always<Schemas['accounting.AgeingRow'], 'currency' | 'notDue' | 'days30' | 'days60' | 'days90' | 'older' | 'total'>;

export type Profit = Always<Schemas['accounting.Profit'], 'currency' | 'revenue' | 'serviceCosts' | 'runningCosts' | 'otherCosts' | 'profit'>;

export type TourProfit = Refine<
  Always<Schemas['accounting.TourProfit'], 'tour' | 'number' | 'title' | 'end' | 'state'>,
  { figures: Profit[]; bookings: Always<Schemas['accounting.TourProfitShare'], 'booking' | 'number' | 'customerName'>[] }
>;

/** What differs between what customers owe and what suppliers are owed. */
export const sides = {
  CUSTOMER: { items: '/accounting/receivables', vouchers: '/accounting/receipts', refunds: '/accounting/payments/refunds', party: 'customer', item: 'receivable', voucher: 'receipt' },
  SUPPLIER: { items: '/accounting/payables', vouchers: '/accounting/payments', refunds: '/accounting/receipts/refunds', party: 'supplier', item: 'payable', voucher: 'payment' },
} as const;

export const partyOf = (item: Item) => item.customer ?? item.supplier ?? '';
export const partyNameOf = (item: Item) => item.customerName ?? item.supplierName ?? '';
export const isNothing = (money: Money) => /^-?0*(\.0*)?$/.test(money.amount);
export const isBelowZero = (money: Money) => money.amount.startsWith('-') && !isNothing(money);
