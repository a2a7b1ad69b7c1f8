import { Breadcrumb, Button, Descriptions, Modal, Popconfirm, Tabs, Typography, Upload, type ButtonProps } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { api, Problem, type Params } from '../api';
import type { PathTo } from '../calls';
import { feedback, showProblem } from '../feedback';
import { Icon, type IconName } from '../icons';
import { useT } from '../language';

export interface PageFrameProps {
  title: ReactNode;
  /** Title of the browser's tab where `title` is not plain text. */
  documentTitle?: string;
  /** Stands after the title: a tag, a state. */
  extra?: ReactNode;
  subtitle?: ReactNode;
  breadcrumbs?: { label: ReactNode; path?: string }[];
  /** Buttons at the right; the primary one last. */
  actions?: ReactNode;
  tabs?: { key: string; label: ReactNode; children?: ReactNode }[];
  activeTab?: string;
  onTabChange?: (key: string) => void;
  children?: ReactNode;
}

/** The frame of every page: where am I, what is this, what can I do. */
export function PageFrame({ title, documentTitle, extra, subtitle, breadcrumbs, actions, tabs, activeTab, onTabChange, children }: PageFrameProps) {
  const plain = documentTitle ?? (typeof title === 'string' ? title : undefined);
  useEffect(() => {
    document.title = plain ? `${plain} · Tourwright` : 'Tourwright';
  }, [plain]);
  return (
    <div className="tw-page">
      {breadcrumbs && breadcrumbs.length > 0 && (
        <Breadcrumb
          className="tw-breadcrumb tw-no-print"
          items={breadcrumbs.map(({ label, path }) => ({ title: path ? <Link to={path}>{label}</Link> : label }))}
        />
      )}
      <header className="tw-page-head">
        <div className="tw-page-title">
          <Typography.Title level={1}>{title}</Typography.Title>
          {extra}
        </div>
        {actions && <div className="tw-page-actions tw-no-print">{actions}</div>}
      </header>
      {subtitle && <div className="tw-page-subtitle tw-secondary">{subtitle}</div>}
      {tabs && <Tabs className="tw-page-tabs" items={tabs} activeKey={activeTab} onChange={onTabChange} destroyOnHidden />}
      {children}
    </div>
  );
}

export interface Detail {
  key?: string;
  label: ReactNode;
  value: ReactNode;
  /** Columns to span; default 1. */
  span?: number;
}

/** Facts of a record, as label and value; empty values are shown as a dash. */
export function DetailGrid({ items, columns = 3, bordered = false }: { items: (Detail | false | null | undefined)[]; columns?: number; bordered?: boolean }) {
  return (
    <Descriptions
      className="tw-details"
      layout="vertical"
      size="small"
      bordered={bordered}
      colon={false}
      column={{ xs: 1, sm: 2, md: Math.min(2, columns), lg: columns }}
      items={items
        .filter((item): item is Detail => !!item)
        .map(({ key, label, value, span }, index) => ({
          key: key ?? index,
          label,
          span: span && span > 1 ? { xs: 1, sm: 2, md: Math.min(span, 2), lg: span } : 1,
          children: value === null || value === undefined || value === '' ? <span className="tw-secondary">—</span> : value,
        }))}
    />
  );
}

export interface ConfirmButtonProps extends Omit<ButtonProps, 'onClick' | 'title'> {
  /** The question. */
  title: ReactNode;
  /** What it means, in one sentence. */
  description?: ReactNode;
  onConfirm: () => unknown | Promise<unknown>;
  /** A dialog in the middle instead of a bubble, for what is grave. */
  dialog?: boolean;
}

/** A button that asks first: Agree or Close (Đồng ý / Đóng lại). */
export function ConfirmButton({ title, description, onConfirm, dialog, children, ...button }: ConfirmButtonProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await onConfirm();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
    } finally {
      setBusy(false);
    }
  };
  const texts = { okText: t('web.action.agree'), cancelText: t('web.action.close'), okButtonProps: { danger: button.danger } };
  if (dialog) {
    const ask = () => feedback().modal.confirm({ title, content: description, ...texts, onOk: run });
    return (
      <Button {...button} loading={busy || button.loading} onClick={() => void ask()}>
        {children}
      </Button>
    );
  }
  return (
    <Popconfirm title={title} description={description} {...texts} onConfirm={run} disabled={button.disabled}>
      <Button {...button} loading={busy || button.loading}>
        {children}
      </Button>
    </Popconfirm>
  );
}

/** Says that something was done and offers to take it back for some seconds: `undo(t('crm.lead.archived'), () => restore(id))`. */
export function useUndoToast(): (text: ReactNode, onUndo: () => unknown | Promise<unknown>, seconds?: number) => void {
  const t = useT();
  return (text, onUndo, seconds = 8) => {
    const { notification } = feedback();
    const key = `undo-${Date.now()}`;
    notification.open({
      key,
      title: text,
      icon: <Icon name="checkCircle" className="tw-success" />,
      placement: 'bottom',
      duration: seconds,
      actions: (
        <Button
          size="small"
          icon={<Icon name="undo" />}
          onClick={() => {
            notification.destroy(key);
            void Promise.resolve(onUndo()).catch((error: unknown) => showProblem(Problem.of(error)));
          }}
        >
          {t('web.action.undo')}
        </Button>
      ),
    });
  };
}

/** Shows an undo toast when it is mounted; `useUndoToast` is the usual way. */
export function UndoToast({ text, onUndo, seconds }: { text: ReactNode; onUndo: () => unknown; seconds?: number }) {
  const undo = useUndoToast();
  useEffect(() => undo(text, onUndo, seconds), []); // eslint-disable-line react-hooks/exhaustive-deps
  return null;
}

export interface DownloadButtonProps extends Omit<ButtonProps, 'onClick' | 'href'> {
  path: PathTo<'GET'>;
  params?: Params;
  fileName?: string;
  /** Shows it in a new tab instead of saving it, for PDF. */
  open?: boolean;
  iconName?: IconName;
}

/** Fetches a file (PDF, XLSX, CSV) through the API. */
export function DownloadButton({ path, params, fileName, open, iconName = 'download', children, ...button }: DownloadButtonProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    try {
      await api.download(path, { params, fileName, open });
    } catch (error) {
      showProblem(Problem.of(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button icon={<Icon name={iconName} />} {...button} loading={busy} onClick={() => void run()}>
      {children ?? t('web.action.download')}
    </Button>
  );
}

export interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** As the `accept` of an input: `.xlsx,.csv`. */
  accept?: string;
  multiple?: boolean;
  onFile: (file: File) => unknown | Promise<unknown>;
}

/** Lets the user choose a file; a refusal of `onFile` is shown. */
export function FileButton({ accept, multiple, onFile, children, ...button }: FileButtonProps) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  return (
    <Upload
      accept={accept}
      multiple={multiple}
      showUploadList={false}
      beforeUpload={(file) => {
        setBusy(true);
        void Promise.resolve(onFile(file))
          .catch((error: unknown) => showProblem(Problem.of(error)))
          .finally(() => setBusy(false));
        return false;
      }}
    >
      <Button icon={<Icon name="upload" />} {...button} loading={busy}>
        {children ?? t('web.action.upload')}
      </Button>
    </Upload>
  );
}

/** Prints the page without menu and buttons (class `tw-no-print` hides more). */
export function PrintButton(props: Omit<ButtonProps, 'onClick'>) {
  const t = useT();
  return (
    <Button icon={<Icon name="print" />} {...props} onClick={() => window.print()}>
      {props.children ?? t('web.action.print')}
    </Button>
  );
}

export interface StatTileProps {
  label: ReactNode;
  value: ReactNode;
  hint?: ReactNode;
  icon?: IconName;
  tone?: 'default' | 'good' | 'warning' | 'bad';
  /** Where the figure's records are. */
  href?: string;
  loading?: boolean;
}

/** One figure. Several stand in `<StatTiles>`. */
export function StatTile({ label, value, hint, icon, tone = 'default', href, loading }: StatTileProps) {
  const body = (
    <>
      <div className="tw-stat-label">
        {icon && <Icon name={icon} />} {label}
      </div>
      <div className={`tw-stat-value tw-tone-${tone}`}>{loading ? '…' : value}</div>
      {hint && <div className="tw-secondary tw-stat-hint">{hint}</div>}
    </>
  );
  return href ? (
    <Link className="tw-stat tw-stat-link" to={href}>
      {body}
    </Link>
  ) : (
    <div className="tw-stat">{body}</div>
  );
}

export function StatTiles({ children }: { children: ReactNode }) {
  return <div className="tw-stats">{children}</div>;
}

/** A dialog of the house, for what is not a form. */
export function Dialog({ open, onClose, title, children, footer = null, width = 640 }: { open: boolean; onClose: () => void; title: ReactNode; children: ReactNode; footer?: ReactNode; width?: number }) {
  return (
    <Modal open={open} onCancel={onClose} title={title} footer={footer} width={width} destroyOnHidden>
      {children}
    </Modal>
  );
}
