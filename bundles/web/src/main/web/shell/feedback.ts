import type { HookAPI as ModalApi } from 'antd/es/modal/useModal';
import type { MessageInstance } from 'antd/es/message/interface';
import type { NotificationInstance } from 'antd/es/notification/interface';
import { languageStore } from './language';
import type { Problem } from './api';

interface Feedback {
  message: MessageInstance;
  notification: NotificationInstance;
  modal: ModalApi;
}

let current: Feedback | undefined;

/** The frame puts antd's context-aware instances here, so that code outside of components speaks in the right theme. */
export function setFeedback(feedback: Feedback): void {
  current = feedback;
}

export function feedback(): Feedback {
  if (!current) throw new Error('feedback is used before the frame is there');
  return current;
}

/** A refusal that belongs to no field is told in the corner; what was typed stays. */
export function showProblem(problem: Problem): void {
  if (problem.status === 401) return;
  const fields = problem.errors.map((error) => error.message).filter(Boolean);
  feedback().notification.error({
    key: `problem-${problem.code}`,
    title: problem.title,
    description: [problem.detail, ...fields].filter(Boolean).join(' · '),
    duration: 8,
  });
}

/** 412: the record was changed by someone else. Resolves to what the user wants. */
export function askConflict(): Promise<'reload' | 'keep'> {
  const { t } = languageStore.get();
  return new Promise((resolve) => {
    feedback().modal.confirm({
      title: t('web.conflict.title'),
      content: t('web.conflict.text'),
      autoFocusButton: 'cancel',
      okText: t('web.conflict.reload'),
      cancelText: t('web.conflict.keep'),
      onOk: () => resolve('reload'),
      onCancel: () => resolve('keep'),
    });
  });
}

export function askDiscard(): Promise<boolean> {
  const { t } = languageStore.get();
  return new Promise((resolve) => {
    feedback().modal.confirm({
      title: t('web.discard.title'),
      content: t('web.discard.text'),
      autoFocusButton: 'cancel',
      okText: t('web.discard.leave'),
      okButtonProps: { danger: true },
      cancelText: t('web.discard.stay'),
      onOk: () => resolve(true),
      onCancel: () => resolve(false),
    });
  });
}
