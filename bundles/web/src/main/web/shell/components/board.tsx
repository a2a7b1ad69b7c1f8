import {
  DndContext,
  DragOverlay,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  closestCorners,
  pointerWithin,
  useDraggable,
  useDroppable,
  useSensor,
  useSensors,
  type CollisionDetection,
  type KeyboardCoordinateGetter,
} from '@dnd-kit/core';
import { useEffect, useState, type ReactNode } from 'react';
import { Problem } from '../api';
import { showProblem } from '../feedback';
import { useFormat, useT } from '../language';
import { Icon } from '../icons';
import { MoreMenu } from './menu';

export interface BoardColumn {
  key: string;
  title: string;
  /** A CSS colour for the strip above. */
  color?: string;
  /** Below the title: a sum, a hint. */
  summary?: ReactNode;
  /** False: cards cannot be put here. */
  droppable?: boolean;
}

export interface BoardProps<T> {
  columns: BoardColumn[];
  items: T[];
  itemKey: (item: T) => string;
  columnOf: (item: T) => string;
  /** Read aloud while moving. */
  titleOf: (item: T) => string;
  renderCard: (item: T) => ReactNode;
  /** The card is shown in its new column at once, and goes back when this rejects (the problem is shown). */
  onMove?: (item: T, column: string) => unknown | Promise<unknown>;
  canMove?: (item: T) => boolean;
  onOpen?: (item: T) => void;
  emptyText?: string;
}

/** Columns of cards that are moved by mouse, by touch, by keyboard (space, arrows, space) or by the card's menu. */
export function Board<T>({ columns, items, itemKey, columnOf, titleOf, renderCard, onMove, canMove, onOpen, emptyText }: BoardProps<T>) {
  const t = useT();
  const format = useFormat();
  const [dragged, setDragged] = useState<string | null>(null);
  const [moved, setMoved] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => setMoved(new Map()), [items]);
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 220, tolerance: 8 } }),
    useSensor(KeyboardSensor, { coordinateGetter: columnByColumn, keyboardCodes: { start: ['Space'], cancel: ['Escape'], end: ['Space', 'Enter'] } }),
  );
  const place = (item: T) => moved.get(itemKey(item)) ?? columnOf(item);
  const byKey = new Map(items.map((item) => [itemKey(item), item]));
  const titleOfColumn = (key: unknown) => columns.find((column) => column.key === key)?.title ?? '';

  const move = async (item: T, column: string) => {
    if (!onMove || place(item) === column) return;
    setMoved((before) => new Map(before).set(itemKey(item), column));
    try {
      await onMove(item, column);
    } catch (error) {
      setMoved((before) => {
        const next = new Map(before);
        next.delete(itemKey(item));
        return next;
      });
      showProblem(Problem.of(error));
    }
  };
  const card = (item: T) => byKey.get(itemKey(item)) && renderCard(item);
  const active = dragged === null ? undefined : byKey.get(dragged);
  const title = (id: unknown) => {
    const item = byKey.get(String(id));
    return item ? titleOf(item) : '';
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerFirst}
      onDragStart={({ active: { id } }) => setDragged(String(id))}
      onDragCancel={() => setDragged(null)}
      onDragEnd={({ active: { id }, over }) => {
        setDragged(null);
        const item = byKey.get(String(id));
        if (item && over) void move(item, String(over.id));
      }}
      accessibility={{
        screenReaderInstructions: { draggable: t('web.board.help') },
        announcements: {
          onDragStart: ({ active: { id } }) => t('web.board.lifted', { card: title(id) }),
          onDragOver: ({ over }) => (over ? t('web.board.over', { column: titleOfColumn(over.id) }) : undefined),
          onDragEnd: ({ active: { id }, over }) => (over ? t('web.board.dropped', { card: title(id), column: titleOfColumn(over.id) }) : undefined),
          onDragCancel: ({ active: { id } }) => t('web.board.cancelled', { card: title(id) }),
        },
      }}
    >
      <div className="tw-board" role="list">
        {columns.map((column) => {
          const cards = items.filter((item) => place(item) === column.key);
          return (
            <Column key={column.key} column={column} count={format.number(cards.length)} empty={cards.length === 0 ? (emptyText ?? t('web.board.empty')) : null}>
              {cards.map((item) => {
                const movable = !!onMove && (canMove?.(item) ?? true);
                return (
                  <Card
                    key={itemKey(item)}
                    id={itemKey(item)}
                    label={titleOf(item)}
                    movable={movable}
                    onOpen={onOpen && (() => onOpen(item))}
                    menu={
                      movable && (
                        <MoreMenu
                          label={t('web.board.moveTo')}
                          actions={columns
                            .filter((other) => other.key !== column.key && other.droppable !== false)
                            .map((other) => ({ key: other.key, label: t('web.board.moveToColumn', { column: other.title }), icon: <Icon name="forward" />, onClick: () => void move(item, other.key) }))}
                        />
                      )
                    }
                  >
                    {card(item)}
                  </Card>
                );
              })}
            </Column>
          );
        })}
      </div>
      <DragOverlay dropAnimation={null}>{active && <div className="tw-card tw-card-lifted">{renderCard(active)}</div>}</DragOverlay>
    </DndContext>
  );
}

function Column({ column, count, empty, children }: { column: BoardColumn; count: string; empty: string | null; children: ReactNode }) {
  const { setNodeRef, isOver } = useDroppable({ id: column.key, disabled: column.droppable === false });
  return (
    <section ref={setNodeRef} role="listitem" aria-label={column.title} className={`tw-board-column${isOver ? ' tw-board-over' : ''}`} style={{ borderTopColor: column.color }}>
      <header>
        <span className="tw-strong">{column.title}</span>
        <span className="tw-board-count">{count}</span>
      </header>
      {column.summary && <div className="tw-board-summary tw-secondary">{column.summary}</div>}
      <div className="tw-board-cards">
        {children}
        {empty && <div className="tw-board-empty tw-secondary">{empty}</div>}
      </div>
    </section>
  );
}

function Card({ id, label, movable, onOpen, menu, children }: { id: string; label: string; movable: boolean; onOpen?: () => void; menu: ReactNode; children: ReactNode }) {
  const { setNodeRef, listeners, attributes, isDragging } = useDraggable({ id, disabled: !movable });
  return (
    <article
      ref={setNodeRef}
      {...attributes}
      {...(movable ? listeners : {})}
      role="group"
      aria-label={label}
      tabIndex={0}
      className={`tw-card${isDragging ? ' tw-card-away' : ''}${onOpen ? ' tw-card-open' : ''}`}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target === event.currentTarget && !isDragging) onOpen?.();
        else (listeners as Record<string, (event: unknown) => void> | undefined)?.onKeyDown?.(event);
      }}
    >
      {menu && <div className="tw-card-menu" onMouseDown={(event) => event.stopPropagation()} onTouchStart={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>{menu}</div>}
      {children}
    </article>
  );
}

const pointerFirst: CollisionDetection = (args) => {
  const under = pointerWithin(args);
  return under.length > 0 ? under : closestCorners(args);
};

/** An arrow moves a lifted card by a whole column. */
const columnByColumn: KeyboardCoordinateGetter = (event, { context: { droppableRects, collisionRect, over } }) => {
  if (event.code !== 'ArrowLeft' && event.code !== 'ArrowRight') return undefined;
  event.preventDefault();
  if (!collisionRect) return undefined;
  const columns = [...droppableRects.entries()].sort(([, a], [, b]) => a.left - b.left || a.top - b.top);
  const here = columns.findIndex(([id]) => id === over?.id);
  const next = columns[here + (event.code === 'ArrowRight' ? 1 : -1)];
  if (!next) return undefined;
  return { x: next[1].left + 8, y: next[1].top + 48 };
};
