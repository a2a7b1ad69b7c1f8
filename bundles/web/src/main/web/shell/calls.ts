import type { Params } from './api';
import type { Calls as Described } from './api.gen';
import type { AnyRequest } from './query';
import type { ListPage } from './types';

/**
 * Every call of the API, by its method and path: `'GET /crm/leads/{id}'`. A module from outside adds its own:
 * `declare module '@tourwright/shell' { interface Calls { 'GET /visas/visas/{id}': { query: undefined; body: undefined; version: undefined; answer: Visa } } }`
 */
export interface Calls extends Described {}

/**
 * With `strict: true` in it, only what is among the `Calls` passes the type check: path and method, parameters, body, version, and
 * that the record that a page expects is one that the call answers. Our own pages are checked so. A module from outside may say
 * `declare module '@tourwright/shell' { interface CheckCalls { strict: true } }`; without, any path will do.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface CheckCalls {}

type Strict = CheckCalls extends { strict: true } ? true : false;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** `/crm/leads/{id}` as pages write it: `/crm/leads/${string}`. */
type Written<Path> = Path extends `${infer Before}{${string}}${infer After}` ? `${Before}${string}${Written<After>}` : Path;

type Keys<M extends Method> = Extract<keyof Calls, `${M} ${string}`>;

type PathOf<Key> = Key extends `${string} ${infer Path}` ? Written<Path> : never;

/** What is not described gives whatever the page expects. */
type Gives<Answer, Expected> = unknown extends Expected ? true : unknown extends Answer ? true : [Expected] extends [Answer] ? true : false;

type Giving<M extends Method, Expected> = { [Key in Keys<M>]: Gives<Calls[Key]['answer'], Expected> extends true ? Key : never }[Keys<M>];

/** The paths of this method that answer what is expected: a record of the API in the form that the page knows it in. */
export type PathTo<M extends Method, Expected = unknown> = Strict extends true ? PathOf<Giving<M, Expected>> : string;

/** As `PathTo`, and what answers nothing, such as deleting. */
export type SavePath<M extends Method, Expected> = Strict extends true ? PathOf<Giving<M, Expected> | Silent<M>> : string;
type Silent<M extends Method> = { [Key in Keys<M>]: [Calls[Key]['answer']] extends [undefined] ? Key : never }[Keys<M>];

/** The lists of what is expected. */
export type ListPath<Item> = PathTo<'GET', unknown extends Item ? unknown : ListPage<Item>>;

/** The parameters in the address of the calls that answer what is expected; what is null, undefined or empty is left out. */
export type QueryFor<Expected> = Strict extends true ? Asked<Known<Giving<'GET', Expected>>['query']> : Params;
export type ListQuery<Item> = QueryFor<unknown extends Item ? unknown : ListPage<Item>>;
type Given<Query> = Query extends object ? { readonly [Name in keyof Query]?: Or<Query[Name]> } : never;
type Or<Value> = Value | (Value extends readonly (infer One)[] ? One : never) | null | undefined;

/** What a call that answers what is expected is sent. */
export type BodyFor<M extends Method, Expected> = Strict extends true ? Calls[Giving<M, Expected>]['body'] : unknown;

/** A path that is just as written goes before one that it would fit as well. Of one that may be two calls, no more is known. */
type Exactly<M extends Method, Path> = { [Key in Keys<M>]: [Path, PathOf<Key>] extends [PathOf<Key>, Path] ? Key : never }[Keys<M>];
type Fitting<M extends Method, Path> = { [Key in Keys<M>]: [Path] extends [PathOf<Key>] ? Key : never }[Keys<M>];
type CallOf<M extends Method, Path> = Known<[Exactly<M, Path>] extends [never] ? Fitting<M, Path> : Exactly<M, Path>>;
type Known<Key extends keyof Calls> = [Key] extends [never] ? { query: unknown; body: unknown; version: unknown } : Calls[Key];

/** A change: method, path and body; the version that it is based on, where the call asks for it. A POST gets an idempotency key where none is given. */
export type SaveRequest<M extends Method, Path extends string> = Strict extends true
  ? { method: M; path: Path; params?: Asked<CallOf<M, Path>['query']>; idempotencyKey?: string } & Sent<CallOf<M, Path>['body']> & For<CallOf<M, Path>['version']>
  : AnyRequest;
type Asked<Query> = unknown extends Query ? Params : [Query] extends [undefined] ? { readonly [name: string]: null | undefined } : Given<Query>;
type Sent<Body> = unknown extends Body ? { body?: unknown } : [Body] extends [undefined] ? { body?: undefined } : { body: Body };
type For<Version> = unknown extends Version ? { version?: number } : [Version] extends [undefined] ? { version?: undefined } : { version: number };

/** The list that a form adds to or that holds what it changes; or, of a single record, that itself. */
export type FormPath<Expected> = Strict extends true ? PathOf<Giving<'POST', Expected>> | PathOf<Giving<'PUT', Expected>> | Above<Giving<'PUT', Expected>> : string;
type Above<Key> = Key extends `${string} ${infer Path}` ? Written<Parent<Path>> : never;
type Parent<Path, Before extends string = ''> = Path extends `${infer Start}/{${infer Name}}${infer Rest}` ? (Rest extends '' ? `${Before}${Start}` : Parent<Rest, `${Before}${Start}/{${Name}}`>) : never;

/** What such a form sends. */
export type FormBody<Expected> = Strict extends true ? Known<Giving<'POST' | 'PUT', Expected>>['body'] : unknown;
