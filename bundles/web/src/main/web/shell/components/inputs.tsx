import { Input } from 'antd';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { useT } from '../language';
import { useDebounced } from './debounced';

/**
 * Tells whether this page is not being left. While the next page loads, this one is still shown, and what
 * it then wrote to the address would take the navigation back.
 */
export function useStays(): () => boolean {
  const { pathname } = useLocation();
  return useCallback(() => window.location.pathname === pathname, [pathname]);
}

/** A search field that speaks up when typing pauses. */
export function SearchBox({ value, onSearch, placeholder, autoFocus }: { value: string; onSearch: (text: string) => void; placeholder?: string; autoFocus?: boolean }) {
  const t = useT();
  const [typed, setTyped] = useState(value);
  const sent = useRef(value);
  const settled = useDebounced(typed, 250);
  const stays = useStays();
  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setTyped(value);
    }
  }, [value]);
  useEffect(() => {
    if (settled !== sent.current && stays()) {
      sent.current = settled;
      onSearch(settled);
    }
  }, [settled, onSearch, stays]);
  return (
    <Input.Search
      className="tw-search"
      allowClear
      autoFocus={autoFocus}
      aria-label={placeholder ?? t('web.action.search')}
      aria-busy={typed !== value}
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
