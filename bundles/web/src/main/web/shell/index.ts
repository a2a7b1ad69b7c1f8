/** The library that every module's pages are written with. Documented in bundles/web/README.md. */
export { defineModule } from './module';
export type { CustomerTab, CustomerTabProps, ModuleDefinition, ModuleMenuEntry, ModuleRoute, QuickAction } from './module';

export { api, apiUrl, newKey, Problem } from './api';
export type { FieldError, Param, Params, RequestOptions } from './api';
export { applyProblem, invalidate, useGet, useList, usePage, useSave } from './query';
export type { GetOptions, ListResult, Save, SaveOptions, SaveRequest } from './query';

export { useFormat, useLanguage, useT } from './language';
export type { Format } from './format';
export { currencyDigits } from './format';
export type { Args, Translate } from './messages';
export { useMay, useScope, useSession } from './session';
export type { Session } from './session';
export { useModuleActive } from './modules';
export { useDark } from './theme';
export { askDiscard, feedback, showProblem } from './feedback';

export { Icon, iconNames } from './icons';
export type { IconName } from './icons';
export { ConfirmButton, DetailGrid, Dialog, DownloadButton, FileButton, PageFrame, PrintButton, StatTile, StatTiles, UndoToast, useUndoToast } from './components/page';
export type { ConfirmButtonProps, Detail, DownloadButtonProps, FileButtonProps, PageFrameProps, StatTileProps } from './components/page';
export { EmptyState, ErrorBoundary, ErrorState, Loaded, Loading } from './components/states';
export {
  CountrySelect,
  CustomerLink,
  CustomerPicker,
  DateInput,
  DateRangeInput,
  DateText,
  EnumSelect,
  EnumTag,
  MoneyInput,
  MoneyText,
  PersonPicker,
  RemotePicker,
  SearchBox,
  useDebounced,
} from './components/inputs';
export type { DateInputProps, EnumColors, EnumSelectProps, FieldProps, MoneyInputProps, PersonPickerProps, RemoteOption, RemotePickerProps } from './components/inputs';
export { attempt, FormDrawer, FormMessages, useLeaveGuard, useRecordForm } from './components/forms';
export type { FormDrawerProps, RecordForm, RecordFormOptions, Versioned } from './components/forms';
export { DataTable, MoreMenu } from './components/table';
export type { Column, DataTableProps, Filter, MenuAction } from './components/table';
export { fold, toCsv } from './text';
export { Board } from './components/board';
export type { BoardColumn, BoardProps } from './components/board';
export { AuditHistory } from './components/history';
export type { AuditHistoryProps } from './components/history';
export type { Customer, CustomerHit, CustomerKind, CustomerSource, CustomerStage, Language, ListPage, Money, Person, Scope, TagColor, Theme } from './types';
