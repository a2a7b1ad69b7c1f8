import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../language';
import { useDebounced } from './debounced';

/** A search field that speaks up when typing pauses. */
export function SearchBox({ value, onSearch, placeholder, autoFocus }: { value: string; onSearch: (text: string) => void; placeholder?: string; autoFocus?: boolean }) {
  const t = useT();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const settled = useDebounced(typed, 250);
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    if (settled !== sent.current) {
      sent.current = settled;
      onSearch(settled);
    }
  }, [settled, onSearch]);
  return (
    <Input.Search
      className="tw-search"
      allowClear
      autoFocus={autoFocus}
      aria-label={placeholder ?? t('web.action.search')}
      placeholder={placeholder ?? t('web.action.search')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onSearch={(text) => {
        sent.current = text;
        onSearch(text);
      }}
    />
  );
}
