import type { BodyFor, ListPath, ListQuery, PathTo, QueryFor } from './calls';
import { languageStore } from './language';
import { sessionStore, type Session } from './session';
import type { ListPage } from './types';

export interface FieldError {
  field: string;
  code: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  status?: number;
  detail?: string;
  code?: string;
  errors?: FieldError[];
}

/** A refusal of the API (problem+json), or the network being down (`status` 0, code `network`). Its texts are localized. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors: FieldError[];

  constructor(status: number, body: ProblemBody) {
    const { t } = languageStore.get();
    const group = status === 0 ? 'network' : status >= 500 ? 'server' : String(status);
    const title = body.title ?? t(`web.error.${group}.title`, {}, t('web.error.other.title'));
    const detail = body.detail ?? t(`web.error.${group}.detail`, {}, '');
    super(detail || title);
    this.name = 'Problem';
    this.status = status;
    this.code = body.code ?? (status === 0 ? 'network' : `http.${status}`);
    this.title = title;
    this.detail = detail;
    this.errors = body.errors ?? [];
  }

  /** Someone else changed the record meanwhile. */
  get isConflict(): boolean {
    return this.status === 412;
  }

  static of(error: unknown): Problem {
    return error instanceof Problem ? error : new Problem(0, { code: 'unexpected', detail: error instanceof Error ? error.message : String(error) });
  }
}

export type Param = string | number | boolean | null | undefined;
export type Params = Record<string, Param | readonly Param[]>;

export interface RequestOptions {
  params?: Params;
  /** The version that the change is based on, sent as If-Match. */
  version?: number;
  /** Sent as Idempotency-Key: the same key never creates the thing twice. */
  idempotencyKey?: string;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

/** `/crm/leads` and `/api/crm/leads` mean the same. */
export function apiPath(path: string): string {
  const plain = path.replace(/^\/?(api\/)?/, '');
  return `/${plain}`;
}

export function apiUrl(path: string, params?: Params): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(key, String(one));
    }
  }
  const text = query.toString();
  return `/api${apiPath(path)}${text ? `${path.includes('?') ? '&' : '?'}${text}` : ''}`;
}

/** A random key, also where the page is not served over HTTPS. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Asks for the session again: its token is over, since in another tab somebody logged in anew, or the user's rights changed. Says whether it is there. */
export async function sessionRenewed(): Promise<boolean> {
  const before = sessionStore.get().session;
  if (!before) return false;
  const response = await fetch('/api/session', { headers: { Accept: 'application/json' }, credentials: 'same-origin' }).catch(() => null);
  if (response?.status === 401) sessionStore.set({ expired: true });
  if (!response?.ok) return false;
  const session = (await response.json()) as Session;
  if (session.user.id !== before.user.id) {
    // What is on the page was another person's.
    location.assign('/');
    return false;
  }
  sessionStore.set({ session, expired: false });
  return true;
}

async function send(method: string, path: string, body: unknown, options: RequestOptions = {}, renewed = false): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json, application/problem+json',
    'Accept-Language': languageStore.get().language,
    ...options.headers,
  };
  if (method !== 'GET') {
    const token = sessionStore.get().session?.csrfToken;
    if (token) headers['X-CSRF-Token'] = token;
  }
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`;
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey;
  let payload: BodyInit | undefined;
  if (body instanceof FormData || body instanceof Blob) payload = body;
  else if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
    payload = JSON.stringify(body);
  }
  let response: Response;
  try {
    response = await fetch(apiUrl(path, options.params), { method, headers, body: payload, signal: options.signal, credentials: 'same-origin' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new Problem(0, {});
  }
  if (response.ok || response.status === 304) return response;
  let problem: ProblemBody = {};
  if (response.headers.get('Content-Type')?.includes('json')) problem = (await response.json().catch(() => ({}))) as ProblemBody;
  if (problem.code === 'web.csrf' && !renewed && (await sessionRenewed())) return send(method, path, body, options, true);
  if (response.status === 401 && !apiPath(path).startsWith('/session') && sessionStore.get().session) sessionStore.set({ expired: true });
  throw new Problem(response.status, problem);
}

async function read<T>(response: Response): Promise<T> {
  if (response.status === 204 || response.status === 202 || response.headers.get('Content-Length') === '0') {
    const text = await response.text();
    return (text ? JSON.parse(text) : undefined) as T;
  }
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

function fileName(response: Response, fallback: string): string {
  const disposition = response.headers.get('Content-Disposition') ?? '';
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return /filename="?([^";]+)"?/i.exec(disposition)?.[1] ?? fallback;
}

/** As `api`, for code that does not know the path beforehand. */
export const anyApi = {
  get: async <T>(path: string, options?: RequestOptions): Promise<T> => read<T>(await send('GET', path, undefined, options)),
  post: async <T = unknown>(path: string, body?: unknown, options?: RequestOptions): Promise<T> => read<T>(await send('POST', path, body, options)),
  put: async <T = unknown>(path: string, body?: unknown, options?: RequestOptions): Promise<T> => read<T>(await send('PUT', path, body, options)),
  patch: async <T = unknown>(path: string, body?: unknown, options?: RequestOptions): Promise<T> => read<T>(await send('PATCH', path, body, options)),
  del: async <T = unknown>(path: string, options?: RequestOptions): Promise<T> => read<T>(await send('DELETE', path, undefined, options)),
  /** One page of a list. */
  list: <T>(path: string, params?: Params, signal?: AbortSignal): Promise<ListPage<T>> => anyApi.get<ListPage<T>>(path, { params, signal }),
  /** Sends a file as `multipart/form-data`, part `file`, with further parts from `fields`. */
  upload: async <T = unknown>(path: string, file: File, fields: Record<string, string> = {}, options?: RequestOptions): Promise<T> => {
    const form = new FormData();
    Object.entries(fields).forEach(([name, value]) => form.append(name, value));
    form.append('file', file, file.name);
    return read<T>(await send('POST', path, form, options));
  },
  /** Fetches a file and hands it to the browser to save; `open` shows it in a new tab instead. */
  download: async (path: string, options: RequestOptions & { fileName?: string; open?: boolean } = {}): Promise<void> => {
    const response = await send('GET', path, undefined, { ...options, headers: { Accept: '*/*', ...options.headers } });
    const url = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = url;
    if (options.open) link.target = '_blank';
    else link.download = fileName(response, options.fileName ?? path.split('/').pop() ?? 'file');
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  },
  /** For what has its own reading of headers, such as ETag. */
  raw: (method: string, path: string, body: unknown, options?: RequestOptions): Promise<Response> => send(method, path, body, options),
};

/** A path that is put together at run time, of which the type check cannot tell which call it is. */
export const anyPath = (path: string): never => path as never;

type Options<Query> = Omit<RequestOptions, 'params'> & { params?: Query };

/** The calls of the API as `Calls` describes them; where a page says what it expects, the call must give that. */
interface CheckedApi extends Pick<typeof anyApi, 'raw'> {
  get<T>(path: PathTo<'GET', T>, options?: Options<QueryFor<T>>): Promise<T>;
  post<T = unknown>(path: PathTo<'POST', T>, body?: BodyFor<'POST', T> | Blob | FormData, options?: RequestOptions): Promise<T>;
  put<T = unknown>(path: PathTo<'PUT', T>, body?: BodyFor<'PUT', T>, options?: RequestOptions): Promise<T>;
  patch<T = unknown>(path: PathTo<'PATCH', T>, body?: BodyFor<'PATCH', T>, options?: RequestOptions): Promise<T>;
  del<T = unknown>(path: PathTo<'DELETE', T>, options?: RequestOptions): Promise<T>;
  list<T>(path: ListPath<T>, params?: ListQuery<T>, signal?: AbortSignal): Promise<ListPage<T>>;
  upload<T = unknown>(path: PathTo<'POST', T>, file: File, fields?: Record<string, string>, options?: RequestOptions): Promise<T>;
  download(path: PathTo<'GET'>, options?: RequestOptions & { fileName?: string; open?: boolean }): Promise<void>;
}

/** The HTTP API with session, CSRF token, language, versions and problems taken care of. Every method throws a `Problem`. */
export const api = anyApi as unknown as CheckedApi;
