import { api, ConfirmButton, DownloadButton, EmptyState, Icon, Loaded, Problem, showProblem, useGet, useLeaveGuard, useMay, useSave, useT, type Always, type Refine, type Schemas } from '@tourwright/shell';
import { Alert, Button, Card, Input, Select, Space, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { changeable, type Tour } from './types';

const types = ['SGL', 'DBL', 'TWN', 'TRPL'] as const;
const places: Record<string, number> = { SGL: 1, DBL: 2, TWN: 2, TRPL: 3 };

type Guest = Always<Schemas['operations.Guest'], 'name'>;

type Room = Refine<Always<Schemas['operations.Room'], 'type'>, { guests: Guest[] }>;

type Rooming = Refine<Schemas['operations.RoomingView'], { rooms: Room[]; counts: Record<string, number>; unplaced: Guest[]; gone: Guest[] }>;

const keyOf = (guest: Guest) => `${guest.booking ?? ''} ${guest.position ?? ''} ${guest.name}`;

export function RoomingTab({ tour }: { tour: Tour }) {
  const rooming = useGet<Rooming>(`/operations/tours/${tour.id}/rooming`);
  return <Loaded query={rooming}>{(data) => <Editor key={data.id} tour={tour} rooming={data} />}</Loaded>;
}

function Editor({ tour, rooming: latest }: { tour: Tour; rooming: Rooming }) {
  const t = useT();
  // What the edits began from; what colleagues saved meanwhile is taken over when there are none.
  const [rooming, setRooming] = useState(latest);
  const path = `/operations/tours/${tour.id}/rooming` as const;
  const mayWrite = useMay('operations:tour:write') && changeable(tour.state);
  const [rooms, setRooms] = useState<Room[]>(rooming.rooms);
  const [dirty, setDirty] = useState(false);
  const { attempt, saving } = useSave<Rooming>();
  useLeaveGuard(dirty);
  const takeOver = (newer: Rooming) => {
    setRooming(newer);
    setRooms(newer.rooms);
    setDirty(false);
  };
  // A list that nobody touched follows what the server says, for example after a change of passengers.
  useEffect(() => {
    if (!dirty) {
      setRooming(latest);
      setRooms(latest.rooms);
    }
  }, [latest, dirty]);
  const overtaken = dirty && latest.version !== rooming.version;

  const change = (next: Room[]) => {
    setRooms(next);
    setDirty(true);
  };
  const setRoom = (index: number, room: Room) => change(rooms.map((one, at) => (at === index ? room : one)));
  const placed = new Set(rooms.flatMap((room) => room.guests.map(keyOf)));
  const everybody = [...new Map([...rooming.rooms.flatMap((room) => room.guests), ...rooms.flatMap((room) => room.guests), ...rooming.unplaced].map((guest) => [keyOf(guest), guest])).values()];
  const homeless = everybody.filter((guest) => !placed.has(keyOf(guest)));
  const counts = types.map((type) => [type, rooms.filter((room) => room.type === type).length] as const).filter(([, count]) => count > 0);

  /** Puts a guest into a room, or into none. */
  const move = (guest: Guest, to: number | null) =>
    change(
      rooms.map((room, index) => {
        const guests = room.guests.filter((one) => keyOf(one) !== keyOf(guest));
        return { ...room, guests: index === to ? [...guests, guest] : guests };
      }),
    );
  const propose = async () => {
    try {
      const proposal = await api.post<Rooming>(`${path}/proposal`);
      change(proposal.rooms);
    } catch (error) {
      showProblem(Problem.of(error));
    }
  };
  const save = async () => {
    const saved = await attempt({ method: 'PUT', path, version: rooming.version, body: { rooms } });
    if (saved) takeOver(saved);
  };

  return (
    <Space orientation="vertical" size={12} style={{ width: '100%' }}>
      <div className="tw-toolbar tw-no-print">
        <Space wrap>
          {counts.map(([type, count]) => (
            <Tag key={type} title={t(`operations.room.type.${type}`)}>
              {count} {type}
            </Tag>
          ))}
          {!rooming.saved && <Tag color="gold">{t('operations.rooming.proposal')}</Tag>}
          {dirty && <Tag color="orange">{t('operations.rooming.unsaved')}</Tag>}
        </Space>
        <div className="tw-toolbar-end">
          <Space wrap>
            <DownloadButton iconName="pdf" path={`/operations/tours/${tour.id}/papers/rooming.pdf`} disabled={dirty}>
              PDF
            </DownloadButton>
            <DownloadButton iconName="excel" path={`/operations/tours/${tour.id}/papers/rooming.xlsx`} disabled={dirty}>
              XLSX
            </DownloadButton>
            {mayWrite && rooming.passengersKnown && (
              <ConfirmButton icon={<Icon name="sync" />} title={t('operations.rooming.againQuestion')} onConfirm={propose}>
                {t('operations.rooming.again')}
              </ConfirmButton>
            )}
            {mayWrite && (
              <Button icon={<Icon name="add" />} onClick={() => change([...rooms, { type: 'TWN', guests: [], notes: null }])}>
                {t('operations.rooming.addRoom')}
              </Button>
            )}
            {mayWrite && (
              <Button type="primary" icon={<Icon name="save" />} loading={saving} disabled={!dirty && rooming.saved} onClick={() => void save()}>
                {t('web.action.save')}
              </Button>
            )}
          </Space>
        </div>
      </div>
      {overtaken && (
        <Alert
          type="warning"
          showIcon
          title={t('operations.rooming.newer')}
          action={
            <Button size="small" onClick={() => takeOver(latest)}>
              {t('operations.rooming.takeNewer')}
            </Button>
          }
        />
      )}
      {rooming.gone.length > 0 && <Alert type="warning" showIcon title={t('operations.rooming.gone', { names: rooming.gone.map((guest) => guest.name).join(', ') })} />}
      {homeless.length > 0 && (
        <Alert
          type="info"
          showIcon
          title={t('operations.rooming.unplaced', { count: homeless.length })}
          description={
            <Space wrap>
              {homeless.map((guest) => (
                <Tag key={keyOf(guest)}>{guest.name}</Tag>
              ))}
            </Space>
          }
        />
      )}
      {rooms.length === 0 && <EmptyState title={t('operations.rooming.none')} hint={t(rooming.passengersKnown ? 'operations.rooming.noneHint' : 'operations.passengers.awayHint')} />}
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))', gap: 12 }}>
        {rooms.map((room, index) => (
          <Card
            key={index}
            size="small"
            title={t('operations.rooming.room', { number: index + 1 })}
            extra={
              <Space size={4}>
                <Select size="small" disabled={!mayWrite} value={room.type} style={{ width: 88 }} aria-label={t('operations.paper.room.type')} options={types.map((type) => ({ value: type, label: type, title: t(`operations.room.type.${type}`) }))} onChange={(type) => setRoom(index, { ...room, type })} />
                {mayWrite && <Button size="small" type="text" danger icon={<Icon name="delete" />} aria-label={t('operations.rooming.removeRoom')} onClick={() => change(rooms.filter((_, at) => at !== index))} />}
              </Space>
            }
          >
            <Space orientation="vertical" style={{ width: '100%' }} size={6}>
              {room.guests.map((guest) => (
                <div key={keyOf(guest)} style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
                  <span style={{ flex: 1 }}>
                    {guest.name} {guest.gender && <span className="tw-secondary">{t(`operations.passenger.gender.${guest.gender}`)}</span>}
                  </span>
                  {mayWrite && (
                    <Select<string>
                      size="small"
                      value={undefined}
                      placeholder={t('operations.rooming.moveTo')}
                      style={{ width: 110 }}
                      popupMatchSelectWidth={false}
                      aria-label={`${guest.name}: ${t('operations.rooming.moveTo')}`}
                      options={[
                        ...rooms.map((other, at) => ({ value: String(at), label: `${t('operations.rooming.room', { number: at + 1 })} · ${other.guests.map((one) => one.name).join(', ')}`, disabled: at === index })),
                        { value: 'none', label: t('operations.rooming.nowhere') },
                      ]}
                      onChange={(to) => move(guest, to === 'none' ? null : Number(to))}
                    />
                  )}
                </div>
              ))}
              {room.guests.length > (places[room.type] ?? 3) && <span className="tw-tone-bad">{t('operations.rooming.tooFull', { max: places[room.type] ?? 3 })}</span>}
              {mayWrite && room.guests.length < (places[room.type] ?? 3) && homeless.length > 0 && (
                <Select<string> size="small" value={undefined} style={{ width: '100%' }} placeholder={t('operations.rooming.addGuest')} aria-label={t('operations.rooming.addGuest')} options={homeless.map((guest) => ({ value: keyOf(guest), label: guest.name }))} onChange={(key) => { const guest = homeless.find((one) => keyOf(one) === key); if (guest) move(guest, index); }} />
              )}
              {(mayWrite || room.notes) && <Input size="small" disabled={!mayWrite} value={room.notes ?? ''} maxLength={300} placeholder={t('operations.paper.room.notes')} aria-label={t('operations.paper.room.notes')} onChange={({ target }) => setRoom(index, { ...room, notes: target.value || null })} />}
            </Space>
          </Card>
        ))}
      </div>
      {mayWrite && <AddGuest onAdd={(name) => change([...rooms, { type: 'SGL', guests: [{ booking: null, position: null, name, gender: null, birthday: null, roommate: null }], notes: null }])} />}
    </Space>
  );
}

/** Somebody who is on no booking: the guide, the driver, or everybody where sales is not installed. */
function AddGuest({ onAdd }: { onAdd: (name: string) => void }) {
  const t = useT();
  const [name, setName] = useState('');
  const add = () => {
    if (name.trim()) onAdd(name.trim());
    setName('');
  };
  return (
    <Space.Compact style={{ maxWidth: 420 }}>
      <Input value={name} maxLength={200} placeholder={t('operations.rooming.otherGuest')} aria-label={t('operations.rooming.otherGuest')} onChange={({ target }) => setName(target.value)} onPressEnter={add} />
      <Button icon={<Icon name="userAdd" />} onClick={add}>
        {t('operations.rooming.add')}
      </Button>
    </Space.Compact>
  );
}
