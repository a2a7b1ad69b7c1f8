import { Tooltip } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { EnumTag } from '../../shell/components/choices';
import { useLanguage } from '../../shell/language';
import { useMay } from '../../shell/session';

export interface ModuleHealth {
  id: string;
  health: 'OK' | 'WARN' | 'FAIL';
  checks: { name: string; status: 'OK' | 'WARN' | 'FAIL'; text: string | null }[];
}

/** What the modules watch about themselves; nothing for those who may not see it. */
export function useHealth(): ReadonlyMap<string, ModuleHealth> {
  const may = useMay('web:metrics:read');
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['health', language],
    queryFn: async ({ signal }) => {
      const response = await fetch('/health/modules', { headers: { Accept: 'application/json', 'Accept-Language': language }, credentials: 'same-origin', signal });
      return response.ok ? ((await response.json()) as { modules: ModuleHealth[] }).modules : [];
    },
    enabled: may,
    refetchInterval: 15_000,
  });
  return new Map((data ?? []).map((one) => [one.id, one]));
}

export function HealthTag({ health }: { health: ModuleHealth | undefined }) {
  const texts = (health?.checks ?? []).filter((check) => check.text).map((check) => check.text);
  const tag = <EnumTag prefix="web.modules.health" value={health?.health} colors={{ OK: 'green', WARN: 'gold', FAIL: 'red' }} />;
  if (texts.length === 0) return tag;
  return (
    <Tooltip title={texts.join(' · ')}>
      <span tabIndex={0}>{tag}</span>
    </Tooltip>
  );
}
