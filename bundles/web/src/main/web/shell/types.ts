/** An amount as the API writes it: a decimal string, so that no đồng is lost in a floating point number. */
export interface Money {
  amount: string;
  currency: string;
}

/** A page of a list as the API returns it. */
export interface ListPage<T> {
  items: T[];
  next: string | null;
  /** null where counting would be too dear. */
  total: number | null;
}

export type Language = 'en' | 'vi' | 'zh';
export type Theme = 'light' | 'dark' | 'system';
export type Scope = 'OWN' | 'TEAM' | 'AREA' | 'ALL';

export type CustomerKind = 'PERSON' | 'COMPANY';
export type CustomerSource = 'WALK_IN' | 'PHONE' | 'WEB' | 'REFERRAL' | 'CAMPAIGN' | 'PARTNER' | 'OTHER';
export type CustomerStage = 'TARGET' | 'LEAD' | 'POTENTIAL' | 'CUSTOMER';

/** A customer as `/api/core/customers` returns it. */
export interface Customer {
  id: string;
  version: number;
  code: string;
  kind: CustomerKind;
  name: string;
  email: string | null;
  phone: string | null;
  address: string | null;
  /** ISO 3166 alpha-2. */
  country: string | null;
  language: string | null;
  birthday: string | null;
  source: CustomerSource;
  stage: CustomerStage;
  ownerId: string | null;
  ownerName: string | null;
  notes: string | null;
  mailConsent: boolean;
  archived: boolean;
  createdAt: string;
  updatedAt: string;
}

/** What the type-ahead `/api/core/customers/search` returns. */
export type CustomerHit = Pick<Customer, 'id' | 'code' | 'name' | 'phone' | 'email' | 'kind' | 'stage'>;

export interface Person {
  id: string;
  name: string;
}

/** A value of an enum with its colour; its label is the word `<prefix>.<VALUE>`. */
export type TagColor = 'default' | 'blue' | 'cyan' | 'green' | 'gold' | 'orange' | 'red' | 'purple' | 'magenta' | 'geekblue';
