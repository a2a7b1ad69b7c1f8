import type { components } from './api.gen';

/** The shapes of everything that the API of our modules takes and gives, by their names in /api/openapi.json. */
export type Schemas = components['schemas'];

/**
 * A shape in which these fields are never null. Java's types do not tell, so the API's description allows null wherever there
 * may be none; a page says here what it knows of its record.
 */
export type Always<Shape, Field extends keyof Shape> = { [Key in keyof Shape]: Key extends Field ? NonNullable<Shape[Key]> : Shape[Key] };

/** A shape of which the page knows some fields more narrowly; each must be one that the shape has. */
export type Refine<Shape, More extends { [Field in keyof More]: Field extends keyof Shape ? Shape[Field] : never }> = Omit<Shape, keyof More> & More;

/** An amount as the API writes it: a decimal string, so that no đồng is lost in a floating point number. */
export type Money = Schemas['Money'];

/** A page of a list as the API returns it. */
export interface ListPage<T> {
  items: T[];
  next: string | null;
  /** null where counting would be too dear. */
  total: number | null;
}

export type Language = 'en' | 'vi' | 'zh';
export type Theme = 'light' | 'dark' | 'system';
export type Scope = NonNullable<Schemas['core.RoleRowsGrant']['scope']>;

/** A customer as `/api/core/customers` returns it. */
export type Customer = Always<Schemas['core.CustomerResourceForm'], 'code' | 'kind' | 'name' | 'source' | 'stage' | 'mailConsent' | 'createdAt' | 'updatedAt'>;
export type CustomerKind = Customer['kind'];
export type CustomerSource = Customer['source'];
export type CustomerStage = Customer['stage'];

/** What the type-ahead `/api/core/customers/search` returns. */
export type CustomerHit = Always<Schemas['core.CustomerResourceHit'], 'code' | 'name' | 'kind' | 'stage'>;

export type Person = Always<Schemas['core.PeopleResourcePerson'], 'name'>;

/** A value of an enum with its colour; its label is the word `<prefix>.<VALUE>`. */
export type TagColor = 'default' | 'blue' | 'cyan' | 'green' | 'gold' | 'orange' | 'red' | 'purple' | 'magenta' | 'geekblue';
