import { Alert, Button, Drawer, Form, Grid, Space, type FormInstance, type FormProps } from 'antd';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useBlocker } from 'react-router';
import { anyApi, newKey, Problem } from '../api';
import type { FormBody, FormPath } from '../calls';
import { askConflict, askDiscard, feedback, showProblem } from '../feedback';
import { useT } from '../language';
import { applyProblem, invalidate, useAnySave } from '../query';

/** What can be edited has an identity and a version. */
export interface Versioned {
  id: string;
  version: number;
}

export interface RecordFormOptions<R extends Versioned> {
  /** The collection: POST goes to it, PUT to `<path>/<id>`. */
  path: FormPath<R>;
  /** There is only one such record: it lies at `path` itself. */
  single?: boolean;
  /** What is edited; without it, something new is made. */
  record?: R | null;
  /** What the fields show of the record; default: the record. For something new it gets undefined: the first values. */
  toValues?: (record: R | undefined) => object;
  /** What is sent; default: the record overlaid with the fields' values, where an emptied field is null. */
  toBody?: (values: never, record: R | undefined) => FormBody<R>;
  onSaved?: (result: R) => void;
  /** Paths to read again; default: everything of the same module. */
  invalidates?: string[];
  success?: string | false | ((result: R) => string);
}

export interface RecordForm<R extends Versioned> {
  form: FormInstance;
  saving: boolean;
  /** Messages that belong to no field. */
  messages: string[];
  dirty: boolean;
  submit: () => Promise<R | undefined>;
  /** Asks when something was typed; true when the form may close. */
  mayClose: () => Promise<boolean>;
  reset: () => void;
  formProps: Pick<FormProps, 'form' | 'layout' | 'onValuesChange' | 'onFinish' | 'onKeyDown' | 'disabled' | 'requiredMark' | 'initialValues' | 'scrollToFirstError'>;
}

/**
 * The life of a form over a record of the API: fills the fields, saves with the version, puts refusals beside the fields,
 * asks what to do when someone else was faster, and guards what was typed against being lost.
 */
export function useRecordForm<R extends Versioned>(options: RecordFormOptions<R>, active = true): RecordForm<R> {
  const [form] = Form.useForm();
  const [dirty, setDirty] = useState(false);
  const [messages, setMessages] = useState<string[]>([]);
  const version = useRef<number | undefined>(undefined);
  const key = useRef(newKey());
  const { save, saving } = useAnySave<R>({ quiet: true, invalidates: options.invalidates, success: options.success });
  const latest = useRef(options);
  latest.current = options;

  const reset = useCallback(() => {
    const { record, toValues } = latest.current;
    form.resetFields();
    form.setFieldsValue((toValues ? toValues(record ?? undefined) : (record ?? {})) as Record<string, unknown>);
    version.current = record?.version;
    key.current = newKey();
    setDirty(false);
    setMessages([]);
  }, [form]);

  // A fresher record fills the fields again, but never over what was typed.
  const state = active ? `${options.record?.id ?? 'new'} ${options.record?.version ?? ''}` : null;
  const dirtyNow = useRef(false);
  dirtyNow.current = dirty;
  useEffect(() => {
    if (state !== null && !dirtyNow.current) reset();
  }, [state, reset]);
  useEffect(() => {
    if (!active) setDirty(false);
  }, [active]);

  const guarded = useCallback(() => dirtyNow.current, []);
  useLeaveGuard(active && dirty, guarded);

  const store = useCallback(async (): Promise<R | undefined> => {
    const { path, single, record, toBody, onSaved } = latest.current;
    const one = record && (single ? path : `${path}/${record.id}`);
    let values: Record<string, unknown>;
    try {
      values = (await form.validateFields()) as Record<string, unknown>;
    } catch {
      const first = form.getFieldsError().find((field) => field.errors.length > 0);
      if (first) form.scrollToField(first.name, { block: 'center', focus: true });
      return undefined;
    }
    const emptied = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === undefined || value === '' ? null : value]));
    const body = toBody ? toBody(values as never, record ?? undefined) : { ...record, ...emptied };
    setMessages([]);
    try {
      const result = record && one
        ? await save({ method: 'PUT', path: one, body, version: version.current ?? record.version })
        : await save({ method: 'POST', path, body, idempotencyKey: key.current });
      setDirty(false);
      // Before the next render, so that leading on to what was saved is not taken for leaving.
      dirtyNow.current = false;
      key.current = newKey();
      onSaved?.(result);
      return result;
    } catch (error) {
      const problem = Problem.of(error);
      if (problem.isConflict && one) {
        const choice = await askConflict();
        if (choice === 'reload') {
          setDirty(false);
          dirtyNow.current = false;
          await invalidate(one, path);
          const fresh = await anyApi.get<R>(one).catch(() => undefined);
          if (fresh) {
            const { toValues } = latest.current;
            form.setFieldsValue((toValues ? toValues(fresh) : fresh) as Record<string, unknown>);
            version.current = fresh.version;
          }
        } else {
          // What was typed stays, and the next save is meant for the state that is there now.
          const fresh = await anyApi.get<R>(one).catch(() => undefined);
          if (fresh) version.current = fresh.version;
        }
        return undefined;
      }
      const rest = applyProblem(form, problem);
      const general = problem.errors.length > 0 && rest.length === 0 ? [] : [problem.status === 0 || problem.status >= 500 ? [problem.title, problem.detail].filter(Boolean).join(' · ') : problem.detail || problem.title, ...rest];
      setMessages(problem.status === 401 ? [] : [...new Set(general)]);
      return undefined;
    }
  }, [form, save]);

  // A second click or Enter while the first is under way is the same wish.
  const underWay = useRef<Promise<R | undefined> | null>(null);
  const submit = useCallback((): Promise<R | undefined> => {
    underWay.current ??= store().finally(() => (underWay.current = null));
    return underWay.current;
  }, [store]);

  const mayClose = useCallback(async () => !dirtyNow.current || askDiscard(), []);

  return {
    form,
    saving,
    messages,
    dirty,
    submit,
    mayClose,
    reset,
    formProps: {
      form,
      layout: 'vertical',
      disabled: saving,
      requiredMark: true,
      onValuesChange: () => setDirty(true),
      onFinish: () => void submit(),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          void submit();
        }
      },
    },
  };
}

/** Asks before a page with typed things is left, by a link, the back button or the closed tab. */
export function useLeaveGuard(active: boolean, still: () => boolean = () => true): void {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => active && still() && currentLocation.pathname !== nextLocation.pathname);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void askDiscard().then((leave) => (leave ? blocker.proceed() : blocker.reset()));
  }, [blocker]);
  useEffect(() => {
    if (!active) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [active]);
}

/** Messages of a refusal that belong to no field. */
export function FormMessages({ messages }: { messages: string[] }) {
  if (messages.length === 0) return null;
  return <Alert className="tw-form-messages" type="error" showIcon title={messages.join(' · ')} role="alert" />;
}

export interface FormDrawerProps<R extends Versioned> extends RecordFormOptions<R> {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The fields: `<Form.Item name="…">`. A function gets the form. */
  children: ReactNode | ((form: FormInstance) => ReactNode);
  width?: number;
  /** Default "Save". */
  saveLabel?: ReactNode;
  /** Beside the buttons, e.g. a delete button. */
  extra?: ReactNode;
}

/** A form in a drawer: Ctrl+Enter saves, Esc closes, refusals stand beside their fields, nothing typed is lost. */
export function FormDrawer<R extends Versioned>({ open, onClose, title, children, width = 480, saveLabel, extra, ...options }: FormDrawerProps<R>) {
  const t = useT();
  const narrow = !Grid.useBreakpoint().sm;
  const recordForm = useRecordForm<R>(
    {
      ...options,
      onSaved: (result) => {
        // Closing may change the address; where the caller leads to comes last and wins.
        onClose();
        options.onSaved?.(result);
      },
    },
    open,
  );
  const { form, formProps, saving, messages, submit, mayClose } = recordForm;
  const close = () => void mayClose().then((yes) => yes && onClose());
  const body = useRef<HTMLDivElement>(null);
  return (
    <Drawer
      open={open}
      onClose={close}
      title={title}
      size={narrow ? '100%' : width}
      destroyOnHidden
      mask={{ closable: true }}
      afterOpenChange={(shown) => {
        // Whoever was faster than the drawer keeps their place.
        if (shown && !body.current?.contains(document.activeElement)) body.current?.querySelector<HTMLElement>('input:not([type=hidden]):not([disabled]), textarea')?.focus();
      }}
      footer={
        <div className="tw-form-footer">
          <div>{extra}</div>
          <Space>
            <Button onClick={close}>{t('web.action.cancel')}</Button>
            <Button type="primary" loading={saving} onClick={() => void submit()} title="Ctrl+Enter">
              {saveLabel ?? t('web.action.save')}
            </Button>
          </Space>
        </div>
      }
    >
      <div ref={body}>
        <Form {...formProps}>
          <FormMessages messages={messages} />
          {typeof children === 'function' ? children(form) : children}
          <button type="submit" hidden />
        </Form>
      </div>
    </Drawer>
  );
}

/** Runs something that may be refused and shows the refusal; true when it worked. */
export async function attempt(action: () => Promise<unknown>, success?: string): Promise<boolean> {
  try {
    await action();
    if (success) feedback().message.success(success);
    return true;
  } catch (error) {
    showProblem(Problem.of(error));
    return false;
  }
}
