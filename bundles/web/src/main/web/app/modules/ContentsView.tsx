import { Collapse, Empty } from 'antd';
import type { ReactNode } from 'react';
import { useT } from '../../shell/language';
import type { Contents } from './archive';

const code = (lines: readonly string[]) => lines.map((line) => <div key={line} className="tw-code">{line}</div>);

/** Permissions, interfaces, tables and the rest, each with its count, folded. */
export function ContentsView({ contents }: { contents: Contents }) {
  const t = useT();
  const permission = (name: string) => t(`permission.${name.replaceAll(':', '.')}`, {}, name);
  const parts: [string, number, ReactNode][] = [
    [
      'web.modules.permissions',
      contents.permissions.length,
      contents.permissions.map((name) => (
        <div key={name}>
          {permission(name) !== name && <span>{permission(name)} </span>}
          <span className="tw-secondary tw-code">{name}</span>
        </div>
      )),
    ],
    [
      'web.modules.endpoints',
      contents.endpoints.length,
      contents.endpoints.map(({ method, path, permission: needed, rule }) => (
        <div key={`${method} ${path}`} className="tw-endpoint">
          <span className="tw-code">
            {method} {path}
          </span>
          <span className={rule === 'PUBLIC' ? 'tw-tone-warning tw-small' : 'tw-secondary tw-small'}>{needed ?? t(`web.modules.rule.${rule}`)}</span>
        </div>
      )),
    ],
    ['web.modules.tables', contents.tables.length, code(contents.tables)],
    ['web.modules.jobs', contents.jobs.length, code(contents.jobs)],
    ['web.modules.consumers', contents.consumers.length, code(contents.consumers)],
    ['web.modules.services', contents.services.length, code(contents.services)],
    ['web.modules.packages', contents.packages.length, code(contents.packages)],
  ];
  return (
    <Collapse
      size="small"
      items={parts.map(([label, count, body]) => ({
        key: label,
        label: t(label),
        extra: <span className="tw-secondary">{count}</span>,
        collapsible: count === 0 ? 'disabled' : undefined,
        children: count === 0 ? <Empty description={t('web.modules.nothing')} /> : body,
      }))}
    />
  );
}
