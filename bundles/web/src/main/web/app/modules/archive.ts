import type { Always, Refine, Schemas } from '../../shell/types';

/** What the code of a module holds. */
export type Contents = Refine<Schemas['web.Contents'], { endpoints: Always<Schemas['web.ContentsEndpoint'], 'method' | 'path' | 'rule'>[] }>;

export type Difference = Schemas['web.ContentsDifference'];

/** An archive of a module, by the SHA-256 of the file; `contents`, `signature` and `changes` only when it is looked at alone. */
export type Archive = Refine<
  Always<Schemas['web.ArchiveView'], 'id' | 'module' | 'version' | 'fileName' | 'state' | 'uploadedBy' | 'uploadedAt'>,
  { contents: Contents | null; signature: Always<Schemas['web.Signature'], 'kind'> | null }
>;

export type Traffic = Always<Schemas['web.ModuleFiguresResourceTraffic'], 'id'>;

export type Inside = Refine<Always<Schemas['web.ModuleFiguresResourceInside'], 'id' | 'symbolicName' | 'version'>, { contents: Contents }>;

export const archives = '/archives';
export const figures = '/module-figures';
