import type { CSSProperties } from 'react';

/** What an antd Form.Item gives to its field. */
export interface FieldProps<V> {
  id?: string;
  value?: V | null;
  onChange?: (value: V | undefined) => void;
  disabled?: boolean;
  placeholder?: string;
  style?: CSSProperties;
  autoFocus?: boolean;
  'aria-label'?: string;
}
