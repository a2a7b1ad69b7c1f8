import type { Always, EnumColors, Refine, Schemas } from '@tourwright/shell';

export type Run = Refine<Always<Schemas['imports.RunView'], 'importer' | 'importerLabel' | 'fileName' | 'state' | 'userName' | 'createdAt'>, { mapping: Record<string, number> }>;

export type Importer = Refine<Always<Schemas['imports.ImportResourceImporterView'], 'key' | 'label'>, { fields: { name: string; label: string; required: boolean }[] }>;

export const colors: EnumColors = { UPLOADED: 'gold', CHECKING: 'blue', CHECKED: 'gold', WRITING: 'blue', DONE: 'green', CANCELLED: 'default', FAILED: 'red', UNDOING: 'blue', UNDONE: 'default' };
