/** What the code of a module holds. */
export interface Contents {
  permissions: string[];
  endpoints: { method: string; path: string; permission: string | null; rule: 'PERMITTED' | 'LOGGED_IN' | 'PUBLIC' }[];
  tables: string[];
  ownSql: boolean;
  jobs: string[];
  consumers: string[];
  pages: boolean;
  services: string[];
  packages: string[];
}

export interface Difference {
  newPermissions: string[];
  gonePermissions: string[];
  newEndpoints: string[];
  goneEndpoints: string[];
  newTables: string[];
  newJobs: string[];
  newConsumers: string[];
}

/** An archive of a module; `contents`, `signature` and `changes` only when it is looked at alone. */
export interface Archive {
  /** The SHA-256 of the file. */
  id: string;
  module: string;
  version: string;
  symbolicName: string | null;
  fileName: string;
  size: number;
  state: 'WAITING' | 'ACCEPTED';
  signature: { kind: 'NONE' | 'TRUSTED' | 'UNKNOWN' | 'EXPIRED'; signer: string | null; fingerprint: string | null } | null;
  trusted: boolean;
  running: string | null;
  replaces: string | null;
  older: boolean;
  contents: Contents | null;
  changes: Difference | null;
  uploadedBy: string;
  uploadedAt: string;
  acceptedBy: string | null;
  acceptedAt: string | null;
  nodes: number;
}

export interface Traffic {
  id: string;
  requestsPerMinute: number;
  requestsLastHour: number;
  errorsLastHour: number;
  millis: number;
}

export const archives = '/archives';
export const figures = '/module-figures';
