/** The library that every module's pages are written with. Documented in bundles/web/README.md. */
export { defineModule } from './module';
export type { CustomerTab, CustomerTabProps, ModuleDefinition, ModuleMenuEntry, ModuleRoute, QuickAction, WaitingWork, Who } from './module';

export { api, apiUrl, newKey, Problem } from './api';
export type { FieldError, Param, Params, RequestOptions } from './api';
export { applyProblem, invalidate, useGet, useList, usePage, useSave } from './query';
export type { GetOptions, ListResult, Save, SaveOptions, SaveRequest } from './query';

export { useFormat, useLanguage, useT } from './language';
export type { Format } from './format';
export { currencyDigits } from './format';
export type { Args, Translate } from './messages';
export { useMay, useMayFor, useScope, useSession } from './session';
export type { Session } from './session';
export { useModuleActive } from './modules';
export { useDark } from './theme';
export { askDiscard, feedback, showProblem } from './feedback';

export { Icon, iconNames } from './icons';
export type { IconName } from './icons';
export { ConfirmButton, DetailGrid, Dialog, DownloadButton, FileButton, PageFrame, PrintButton, StatTile, StatTiles, UndoToast, useUndoToast } from './components/page';
export type { ConfirmButtonProps, Detail, DownloadButtonProps, FileButtonProps, PageFrameProps, StatTileProps } from './components/page';
export { EmptyState, ErrorBoundary, ErrorState, Loaded, Loading } from './components/states';
export { CountrySelect, EnumSelect, EnumTag } from './components/choices';
export type { EnumColors, EnumSelectProps } from './components/choices';
export { DateInput, DateRangeInput, DateText } from './components/dates';
export type { DateInputProps } from './components/dates';
export { useDebounced } from './components/debounced';
export type { FieldProps } from './components/field';
export { SearchBox } from './components/inputs';
export { MoneyInput, MoneyText } from './components/money';
export type { MoneyInputProps } from './components/money';
export { CustomerLink, CustomerPicker, PersonPicker, RemotePicker } from './components/pickers';
export type { PersonPickerProps, RemoteOption, RemotePickerProps } from './components/pickers';
export { attempt, FormDrawer, FormMessages, useLeaveGuard, useRecordForm } from './components/forms';
export type { FormDrawerProps, RecordForm, RecordFormOptions, Versioned } from './components/forms';
export type { Column } from './components/column';
export type { Filter } from './components/filters';
export { MoreMenu } from './components/menu';
export type { MenuAction } from './components/menu';
export { DataTable } from './components/table';
export type { DataTableProps } from './components/table';
export { fold, toCsv } from './text';
export { Board } from './components/board';
export type { BoardColumn, BoardProps } from './components/board';
export { AuditHistory } from './components/history';
export type { AuditHistoryProps } from './components/history';
export type { Always, Customer, CustomerHit, CustomerKind, CustomerSource, CustomerStage, Language, ListPage, Money, Person, Schemas, Scope, TagColor, Theme } from './types';
