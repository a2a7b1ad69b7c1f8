import { api, ConfirmButton, EnumSelect, FormMessages, Icon, MoneyInput, Problem, useDebounced, useGet, useLeaveGuard, useSave, useT } from '@tourwright/shell';
import { Alert, Button, Form, Input, InputNumber, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import PriceTableView from './PriceTableView';
import { bases, serviceKinds, type Costing, type CostingDraft, type CostLine, type PriceTable, type Settings } from './types';

type Errors = Record<string, string>;

const currencies = ['VND', 'USD', 'CNY', 'EUR', 'THB', 'JPY', 'KRW', 'SGD'];

function draftOf({ name, currency, marginPercent, roundingStep, childPercent, groupSizes, rates, lines, notes }: Costing): CostingDraft {
  return { name, currency, marginPercent, roundingStep, childPercent, groupSizes, rates, lines, notes };
}

/** Currencies of the lines that need a rate, besides those that have one. */
function withRates(draft: CostingDraft): CostingDraft {
  const used = new Set(draft.lines.map((line) => line.unitCost?.currency).filter((code) => code && code !== draft.currency) as string[]);
  const kept = draft.rates.filter((rate) => rate.currency !== draft.currency && (used.has(rate.currency) || rate.rate !== null));
  const missing = [...used].filter((code) => !kept.some((rate) => rate.currency === code));
  return { ...draft, rates: [...kept, ...missing.map((currency) => ({ currency, rate: null }))] };
}

/** What can be computed already: a line that is being typed does not disturb. */
function computable(draft: CostingDraft): CostingDraft {
  const rates = draft.rates.filter((rate) => rate.rate !== null && rate.rate > 0);
  const known = new Set([draft.currency, ...rates.map((rate) => rate.currency)]);
  return {
    ...draft,
    rates,
    lines: draft.lines.filter((line) => line.unitCost && known.has(line.unitCost.currency)).map((line) => ({ ...line, description: line.description || '…' })),
  };
}

export default function CostingEditor({ costing }: { costing: Costing }) {
  const t = useT();
  const [draft, setDraft] = useState<CostingDraft>(() => withRates(draftOf(costing)));
  const [dirty, setDirty] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const [messages, setMessages] = useState<string[]>([]);
  const settings = useGet<Settings>('/tours/settings');
  const { save, saving } = useSave<Costing>({ quiet: true });
  const { table, stale } = usePreview(draft, costing.table, dirty);
  useLeaveGuard(dirty);
  useEffect(() => {
    if (!dirty) setDraft(withRates(draftOf(costing)));
  }, [costing, dirty]);

  const change = (part: Partial<CostingDraft>) => {
    setDraft((before) => withRates({ ...before, ...part }));
    setDirty(true);
  };
  const refused = (error: unknown) => {
    const problem = Problem.of(error);
    setErrors(Object.fromEntries(problem.errors.map(({ field, message }) => [field, message])));
    setMessages([problem.detail || problem.title, ...problem.errors.filter(({ field }) => !/^(lines|rates)\[|Percent$|^roundingStep$|^groupSizes|^currency$/.test(field)).map(({ message }) => message)]);
  };
  const store = async (): Promise<Costing | undefined> => {
    try {
      const saved = await save({ method: 'PUT', path: `/tours/costings/${costing.id}`, body: draft, version: costing.version });
      setErrors({});
      setMessages([]);
      setDirty(false);
      return saved;
    } catch (error) {
      refused(error);
      return undefined;
    }
  };
  const activate = async () => {
    const stored = dirty ? await store() : costing;
    if (!stored) return;
    await save({ method: 'POST', path: `/tours/costings/${stored.id}/activate`, version: stored.version }).catch(refused);
  };

  const least = settings.data?.leastMarginPercent;
  const tooLow = least !== undefined && draft.marginPercent !== null && draft.marginPercent < least;
  return (
    <div
      className="tours-costing"
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && dirty) void store();
      }}
    >
      <div className="tours-costing-main">
        <FormMessages messages={messages} />
        <Parameters draft={draft} errors={errors} usualStep={settings.data?.roundingStep ?? null} onChange={change} warning={tooLow ? t('tours.costing.belowLeast', { least }) : undefined} />
        <Lines draft={draft} errors={errors} onChange={(lines) => change({ lines })} />
        <div className="tours-bar tours-costing-foot tw-no-print">
          <Button type="primary" disabled={!dirty} loading={saving} onClick={() => void store()} title="Ctrl+Enter">
            {t('web.action.save')}
          </Button>
          <ConfirmButton icon={<Icon name="check" />} title={t('tours.costing.activateQuestion')} description={t('tours.costing.activateHint')} onConfirm={activate}>
            {t('tours.costing.activate')}
          </ConfirmButton>
        </div>
      </div>
      <div className="tours-costing-side">
        <h3>{t('tours.price.title')}</h3>
        <PriceTableView table={table} stale={stale} />
        <p className="tw-secondary">{t('tours.price.rules')}</p>
      </div>
    </div>
  );
}

/** The prices of what is typed, computed by the server a moment after the last key. */
function usePreview(draft: CostingDraft, saved: PriceTable, dirty: boolean) {
  const settled = useDebounced(draft, 300);
  const [result, setResult] = useState<{ draft: CostingDraft; table: PriceTable | null }>();
  const call = useRef(0);
  useEffect(() => {
    if (!dirty) return;
    const mine = ++call.current;
    api
      .post<PriceTable>('/tours/costings/preview', computable(settled))
      .then((table) => mine === call.current && setResult({ draft: settled, table }))
      // What cannot be computed is told when it is saved; the last table stays, marked as old.
      .catch(() => mine === call.current && setResult((before) => ({ draft: settled, table: before?.table ?? null })));
  }, [settled, dirty]);
  const current = dirty && result?.table ? result.table : saved;
  return { table: current, stale: dirty && result?.draft !== draft };
}

function Parameters({ draft, errors, usualStep, onChange, warning }: { draft: CostingDraft; errors: Errors; usualStep: number | null; onChange: (part: Partial<CostingDraft>) => void; warning?: string }) {
  const t = useT();
  const item = (field: string, label: string) => ({ label, validateStatus: errors[field] ? ('error' as const) : undefined, help: errors[field] });
  const sizes = Object.entries(errors).find(([field]) => field.startsWith('groupSizes'))?.[1];
  return (
    <Form layout="vertical" component="div">
      <div className="tours-grid">
        <Form.Item {...item('name', t('tours.costing.field.name'))}>
          <Input value={draft.name ?? ''} maxLength={100} placeholder={t('tours.costing.namePlaceholder')} onChange={(event) => onChange({ name: event.target.value || null })} />
        </Form.Item>
        <Form.Item {...item('marginPercent', t('tours.costing.field.marginPercent'))}>
          <InputNumber value={draft.marginPercent} min={0} max={1000} suffix="%" style={{ width: '100%' }} onChange={(marginPercent) => onChange({ marginPercent })} />
        </Form.Item>
        <Form.Item {...item('childPercent', t('tours.costing.field.childPercent'))}>
          <InputNumber value={draft.childPercent} min={0} max={100} suffix="%" style={{ width: '100%' }} onChange={(childPercent) => onChange({ childPercent })} />
        </Form.Item>
        <Form.Item {...item('currency', t('tours.costing.field.currency'))}>
          <Select value={draft.currency} options={currencies.map((code) => ({ value: code, label: code }))} onChange={(currency) => onChange({ currency, rates: [], roundingStep: currency === 'VND' ? usualStep : 1 })} />
        </Form.Item>
        <Form.Item {...item('roundingStep', t('tours.costing.field.roundingStep'))}>
          <InputNumber value={draft.roundingStep} min={0} style={{ width: '100%' }} onChange={(roundingStep) => onChange({ roundingStep })} />
        </Form.Item>
        <Form.Item label={t('tours.costing.field.groupSizes')} validateStatus={sizes ? 'error' : undefined} help={sizes} className="tours-wide">
          <Select
            mode="tags"
            tokenSeparators={[',', ' ', ';']}
            open={false}
            suffixIcon={null}
            value={draft.groupSizes.map(String)}
            onChange={(values: string[]) => onChange({ groupSizes: [...new Set(values.map((value) => Number.parseInt(value, 10)).filter((value) => value > 0 && value <= 500))].sort((a, b) => a - b) })}
          />
        </Form.Item>
        {draft.rates.map((rate, index) => (
          <Form.Item key={rate.currency} {...item(`rates[${index}].rate`, t('tours.costing.rateOf', { from: rate.currency, to: draft.currency }))}>
            <InputNumber
              value={rate.rate}
              min={0}
              status={rate.rate === null ? 'warning' : undefined}
              style={{ width: '100%' }}
              onChange={(value) => onChange({ rates: draft.rates.map((one) => (one.currency === rate.currency ? { ...one, rate: value } : one)) })}
            />
          </Form.Item>
        ))}
      </div>
      {warning && <Alert className="tours-gap" type="warning" showIcon title={warning} />}
    </Form>
  );
}

function Lines({ draft, errors, onChange }: { draft: CostingDraft; errors: Errors; onChange: (lines: CostLine[]) => void }) {
  const t = useT();
  const body = useRef<HTMLDivElement>(null);
  const change = (index: number, part: Partial<CostLine>) => onChange(draft.lines.map((line, at) => (at === index ? { ...line, ...part } : line)));
  const add = () => {
    const last = draft.lines[draft.lines.length - 1];
    onChange([...draft.lines, { kind: last?.kind ?? 'HOTEL', description: '', basis: last?.basis ?? 'PER_PERSON', quantity: 1, times: 1, unitCost: null }]);
    setTimeout(() => body.current?.querySelector<HTMLInputElement>('.tours-line:last-of-type input[data-description]')?.focus());
  };
  return (
    <div ref={body}>
      <div className="tours-line tours-line-head tw-secondary" aria-hidden>
        <span>{t('tours.line.field.kind')}</span>
        <span>{t('tours.line.field.description')}</span>
        <span>{t('tours.line.field.basis')}</span>
        <span>{t('tours.line.field.quantity')}</span>
        <span>{t('tours.line.field.times')}</span>
        <span>{t('tours.line.field.unitCost')}</span>
        <span />
      </div>
      {draft.lines.map((line, index) => {
        const status = (field: string) => (errors[`lines[${index}].${field}`] ? ('error' as const) : undefined);
        const problems = Object.entries(errors).filter(([field]) => field.startsWith(`lines[${index}].`));
        return (
          <div key={index} className="tours-line" role="group" aria-label={`${index + 1}. ${line.description}`}>
            <EnumSelect aria-label={t('tours.line.field.kind')} popupMatchSelectWidth={false} prefix="tours.line.kind" values={serviceKinds} value={line.kind} onChange={(kind) => change(index, { kind: kind as CostLine['kind'] })} />
            <Input
              data-description
              aria-label={t('tours.line.field.description')}
              placeholder={t('tours.line.field.description')}
              status={status('description')}
              maxLength={300}
              value={line.description}
              onChange={(event) => change(index, { description: event.target.value })}
              onPressEnter={(event) => {
                if (!event.ctrlKey && index === draft.lines.length - 1) add();
              }}
            />
            <EnumSelect aria-label={t('tours.line.field.basis')} popupMatchSelectWidth={false} prefix="tours.line.basis" values={bases} value={line.basis} onChange={(basis) => change(index, { basis: basis as CostLine['basis'] })} />
            <InputNumber aria-label={t('tours.line.field.quantity')} status={status('quantity')} min={0} value={line.quantity} style={{ width: '100%' }} onChange={(quantity) => change(index, { quantity: quantity ?? 1 })} />
            <InputNumber aria-label={t('tours.line.field.times')} status={status('times')} min={1} precision={0} value={line.times} style={{ width: '100%' }} onChange={(times) => change(index, { times: times ?? 1 })} />
            <MoneyInput aria-label={t('tours.line.field.unitCost')} min={0} defaultCurrency={draft.currency} value={line.unitCost} onChange={(unitCost) => change(index, { unitCost: unitCost ?? null })} />
            <Button type="text" danger icon={<Icon name="delete" />} aria-label={t('tours.line.delete')} title={t('tours.line.delete')} onClick={() => onChange(draft.lines.filter((_, at) => at !== index))} />
            {problems.length > 0 && (
              <div className="tw-tone-bad tours-line-error" role="alert">
                {[...new Set(problems.map(([, message]) => message))].join(' · ')}
              </div>
            )}
          </div>
        );
      })}
      <Button type="dashed" icon={<Icon name="add" />} onClick={add}>
        {t('tours.line.add')}
      </Button>
    </div>
  );
}
