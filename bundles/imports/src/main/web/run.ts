import type { EnumColors } from '@tourwright/shell';

export interface Run {
  id: string;
  importer: string;
  importerLabel: string;
  fileName: string;
  state: 'UPLOADED' | 'CHECKING' | 'CHECKED' | 'WRITING' | 'DONE' | 'CANCELLED' | 'FAILED' | 'UNDOING' | 'UNDONE';
  mapping: Record<string, number>;
  lines: number;
  errorLines: number;
  read: number;
  written: number;
  undone: number;
  failure: string | null;
  fileKept: boolean;
  userName: string;
  createdAt: string;
}

export interface Importer {
  key: string;
  label: string;
  fields: { name: string; label: string; required: boolean }[];
}

export const colors: EnumColors = { UPLOADED: 'gold', CHECKING: 'blue', CHECKED: 'gold', WRITING: 'blue', DONE: 'green', CANCELLED: 'default', FAILED: 'red', UNDOING: 'blue', UNDONE: 'default' };
