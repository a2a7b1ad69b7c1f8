import { Button, Empty, Result, Skeleton, Space } from 'antd';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Problem } from '../api';
import { Icon } from '../icons';
import { languageStore, useT } from '../language';

/** Nothing here yet: says what would be here and how to begin. */
export function EmptyState({ title, hint, action }: { title?: ReactNode; hint?: ReactNode; action?: ReactNode }) {
  const t = useT();
  return (
    <Empty
      className="tw-empty"
      image={Empty.PRESENTED_IMAGE_SIMPLE}
      description={
        <>
          <div className="tw-empty-title">{title ?? t('web.empty.title')}</div>
          {hint && <div className="tw-secondary">{hint}</div>}
        </>
      }
    >
      {action}
    </Empty>
  );
}

/** Something could not be read: says what, and offers to try again. */
export function ErrorState({ problem, onRetry, compact }: { problem: unknown; onRetry?: () => void; compact?: boolean }) {
  const t = useT();
  const known = Problem.of(problem);
  const status = known.status === 403 ? '403' : known.status === 404 ? '404' : 'warning';
  return (
    <Result
      className={compact ? 'tw-result-compact' : undefined}
      status={compact ? 'warning' : status}
      title={known.title}
      subTitle={known.detail}
      extra={
        onRetry && (
          <Button icon={<Icon name="reload" />} onClick={onRetry}>
            {t('web.action.retry')}
          </Button>
        )
      }
    />
  );
}

/** A calm placeholder of the shape of a page. */
export function Loading({ rows = 6 }: { rows?: number }) {
  return (
    <div className="tw-loading" aria-busy="true">
      <Skeleton active title={{ width: '30%' }} paragraph={{ rows }} />
    </div>
  );
}

/** What `useGet` returned: loading, the problem, or the thing itself. */
export function Loaded<T>({
  query,
  children,
  rows,
}: {
  query: { data: T | undefined; error: Problem | null; refetch: () => unknown };
  children: (data: T) => ReactNode;
  rows?: number;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <ErrorState problem={query.error} onRetry={() => void query.refetch()} />;
  return <Loading rows={rows} />;
}

interface BoundaryProps {
  children: ReactNode;
  /** A change of it gives the page another chance. */
  resetKey?: unknown;
}

/** A mistake in one page or tab stays in that page or tab. */
export class ErrorBoundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidCatch(error: Error, info: ErrorInfo) {
    console.error(error, info.componentStack);
  }

  override componentDidUpdate(before: BoundaryProps) {
    if (this.state.error && before.resetKey !== this.props.resetKey) this.setState({ error: null });
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { t } = languageStore.get();
    if (error instanceof Problem) return <ErrorState problem={error} onRetry={() => this.setState({ error: null })} />;
    return (
      <Result
        status="warning"
        title={t('web.crash.title')}
        subTitle={t('web.crash.text')}
        extra={
          <Space>
            <Button onClick={() => this.setState({ error: null })}>{t('web.action.retry')}</Button>
            <Button type="primary" onClick={() => location.reload()}>
              {t('web.action.reload')}
            </Button>
          </Space>
        }
      >
        <pre className="tw-crash">{error.message}</pre>
      </Result>
    );
  }
}
