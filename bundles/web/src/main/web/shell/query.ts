import { keepPreviousData, QueryClient, useInfiniteQuery, useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import { anyApi, apiPath, newKey, Problem, type Params } from './api';
import type { ListPath, ListQuery, Method, PathTo, QueryFor, SavePath, SaveRequest } from './calls';
import { feedback, showProblem } from './feedback';
import { languageStore, useLanguage } from './language';
import type { ListPage } from './types';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      // A refusal stays a refusal; a hiccup of the network or a module that is just being swapped is asked again.
      retry: (count, error) => count < 2 && (Problem.of(error).status === 0 || Problem.of(error).status >= 500),
      retryDelay: (count) => Math.min(400 * 2 ** count, 4000),
    },
  },
});

const keyOf = (path: string | null, params: Params | undefined, language: string): QueryKey => ['api', path && apiPath(path), params ?? {}, language];

/** Everything that was read below these paths is read again: `invalidate('/crm/leads')`. */
export async function invalidate(...paths: string[]): Promise<void> {
  const prefixes = paths.map(apiPath);
  await queryClient.invalidateQueries({
    predicate: ({ queryKey: [kind, path] }) => kind === 'api' && typeof path === 'string' && prefixes.some((prefix) => path === prefix || path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}?`)),
  });
}

export interface GetOptions {
  /** Milliseconds between reads of a figure that moves by itself. */
  refetchInterval?: number;
  enabled?: boolean;
  /** What is read belongs to this; another value reads anew. */
  stamp?: string;
}

/** As `useGet`, for code that does not know the path beforehand. */
export function useAny<T>(path: string | null, params?: Params, options: GetOptions = {}): UseQueryResult<T, Problem> {
  const language = useLanguage();
  return useQuery<T, Problem>({
    queryKey: [...keyOf(path, params, language), options.stamp ?? ''],
    queryFn: ({ signal }) => anyApi.get<T>(path!, { params, signal }),
    enabled: path !== null && options.enabled !== false,
    refetchInterval: options.refetchInterval,
    placeholderData: (previous, query) => (query?.queryKey[1] === (path && apiPath(path)) ? previous : undefined),
  });
}

/** Reads one thing; `null` as path waits. `const lead = useGet<Lead>(`/crm/leads/${id}`)` */
export function useGet<T>(path: PathTo<'GET', T> | null, params?: QueryFor<T>, options?: GetOptions): UseQueryResult<T, Problem> {
  return useAny<T>(path as unknown as string | null, params as unknown as Params, options);
}

/** One page of a list, for pickers and small tables. */
export function usePage<T>(path: ListPath<T> | null, params?: ListQuery<T>, options?: GetOptions): UseQueryResult<ListPage<T>, Problem> {
  return useAny<ListPage<T>>(path as unknown as string | null, params as unknown as Params, options);
}

export interface ListResult<T> {
  items: T[];
  total: number | null;
  hasMore: boolean;
  loadMore(): void;
  isLoading: boolean;
  isFetching: boolean;
  isLoadingMore: boolean;
  problem: Problem | null;
  retry(): void;
}

/** A list that grows by pages (keyset paging). */
export function useList<T>(path: ListPath<T> | null, params?: ListQuery<T>, options?: GetOptions & { limit?: number }): ListResult<T> {
  return useAnyList<T>(path as unknown as string | null, params as unknown as Params, options);
}

/** As `useList`, for code that does not know the path beforehand. */
export function useAnyList<T>(path: string | null, params?: Params, options: GetOptions & { limit?: number } = {}): ListResult<T> {
  const language = useLanguage();
  const limit = options.limit ?? 50;
  const query = useInfiniteQuery<ListPage<T>, Problem, { pages: ListPage<T>[] }, QueryKey, string | null>({
    queryKey: [...keyOf(path, params, language), 'list', limit],
    queryFn: ({ pageParam, signal }) => anyApi.list<T>(path!, { limit, ...params, after: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: path !== null && options.enabled !== false,
    placeholderData: keepPreviousData,
    refetchInterval: options.refetchInterval,
  });
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return {
    items,
    total: query.data?.pages[0]?.total ?? null,
    hasMore: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
    isLoading: query.isLoading,
    isFetching: query.isFetching,
    isLoadingMore: query.isFetchingNextPage,
    problem: query.error,
    retry: () => void query.refetch(),
  };
}

export interface SaveOptions<T> {
  /** Paths that are read again afterwards; default: everything of the same module. */
  invalidates?: string[];
  /** Said when it worked; default "Saved", `false` says nothing. */
  success?: string | false | ((result: T) => string);
  /** The caller shows the problem itself, for example on a form. */
  quiet?: boolean;
}

export interface Save<T> {
  /** Rejects with a `Problem`. What answers nothing gives undefined. */
  save<M extends Exclude<Method, 'GET'>, Path extends SavePath<M, T>>(request: SaveRequest<M, Path>): Promise<T>;
  /** As `save`, but a refusal has been shown and gives undefined; for buttons. */
  attempt<M extends Exclude<Method, 'GET'>, Path extends SavePath<M, T>>(request: SaveRequest<M, Path>): Promise<T | undefined>;
  saving: boolean;
}

/** Changes things through the API, then refreshes what was read. */
export function useSave<T = unknown>(options: SaveOptions<T> = {}): Save<T> {
  return useAnySave(options) as unknown as Save<T>;
}

export interface AnyRequest {
  path: string;
  /** Default: PUT where a version is given, else POST. */
  method?: Exclude<Method, 'GET'>;
  params?: Params;
  body?: unknown;
  version?: number;
  idempotencyKey?: string;
}

interface AnySave<T> {
  save(request: AnyRequest): Promise<T>;
  attempt(request: AnyRequest): Promise<T | undefined>;
  saving: boolean;
}

/** As `useSave`, for code that does not know the path beforehand. */
export function useAnySave<T = unknown>(options: SaveOptions<T> = {}): AnySave<T> {
  const [pending, setPending] = useState(0);
  const latest = useRef(options);
  latest.current = options;
  const running = useRef(new Map<string, Promise<T>>());
  const send = useCallback(async (method: string, request: AnyRequest): Promise<T> => {
    const { invalidates, success, quiet } = latest.current;
    setPending((count) => count + 1);
    try {
      const idempotencyKey = request.idempotencyKey ?? (method === 'POST' ? newKey() : undefined);
      const requestOptions = { params: request.params, version: request.version, idempotencyKey };
      const result =
        method === 'DELETE'
          ? await anyApi.del<T>(request.path, requestOptions)
          : await anyApi[method === 'POST' ? 'post' : method === 'PUT' ? 'put' : 'patch']<T>(request.path, request.body, requestOptions);
      const [, module = ''] = apiPath(request.path).split('/');
      await invalidate(...(invalidates ?? [`/${module}`]));
      if (success !== false) {
        const { t } = languageStore.get();
        feedback().message.success(typeof success === 'function' ? success(result) : (success ?? t('web.saved')));
      }
      return result;
    } catch (error) {
      const problem = Problem.of(error);
      if (!quiet) showProblem(problem);
      throw problem;
    } finally {
      setPending((count) => count - 1);
    }
  }, []);
  // The second click of a double click asks for what is already on its way.
  const save = useCallback(
    (request: AnyRequest): Promise<T> => {
      const method = request.method ?? (request.version === undefined ? 'POST' : 'PUT');
      const same = `${method} ${request.path} ${JSON.stringify([request.params, request.body])}`;
      let answer = running.current.get(same);
      if (!answer) {
        answer = send(method, request).finally(() => running.current.delete(same));
        running.current.set(same, answer);
      }
      return answer;
    },
    [send],
  );
  const attempt = useCallback((request: AnyRequest) => save(request).catch(() => undefined), [save]);
  return { save, attempt, saving: pending > 0 };
}

/** Puts the field errors of a problem beside their fields; what fits no field is returned to be shown elsewhere. */
export function applyProblem(form: FormInstance, problem: Problem): string[] {
  const rest: string[] = [];
  const names = new Set(form.getFieldsError().map(({ name }) => name.join('.')));
  const byField = new Map<string, string[]>();
  for (const { field, message } of problem.errors) {
    // `days[0].title` of the API is `['days', 0, 'title']` of the form.
    const name = field.replace(/\[(\d+)\]/g, '.$1');
    const known = [name, ...parents(name)].find((candidate) => names.has(candidate));
    if (known) byField.set(known, [...(byField.get(known) ?? []), message]);
    else rest.push(message);
  }
  const fields = [...byField].map(([name, errors]) => ({ name: name.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part)), errors }));
  form.setFields(fields as Parameters<typeof form.setFields>[0]);
  const first = fields[0];
  if (first) form.scrollToField(first.name, { block: 'center', focus: true });
  return rest;
}

function parents(name: string): string[] {
  const parts = name.split('.');
  return parts.slice(0, -1).map((_, index) => parts.slice(0, parts.length - 1 - index).join('.'));
}
