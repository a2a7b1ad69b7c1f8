import { Icon } from '@tourwright/shell';
import { Flex } from 'antd';
import type { ReadyLink } from './types';

/** Each opens in a tab of its own. */
export function LinkList({ links }: { links: readonly ReadyLink[] }) {
  return (
    <Flex vertical gap="small" align="start">
      {links.map((link) => (
        <a key={`${link.name} ${link.url}`} href={link.url} target="_blank" rel="noopener noreferrer">
          <Icon name="link" /> {link.name}
        </a>
      ))}
    </Flex>
  );
}
