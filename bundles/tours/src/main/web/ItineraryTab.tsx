import { ConfirmButton, EmptyState, Icon, Problem, useFormat, useLeaveGuard, useMay, useSave, useT, type Language } from '@tourwright/shell';
import { Alert, Button, Card, Checkbox, Input, Segmented, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { allLanguages, type Day, type DayWords, type Itinerary, type Programme } from './types';

type Editable = Day & { key: string };
type Errors = Record<string, string>;

const meals = [
  ['breakfast', 'BREAKFAST'],
  ['lunch', 'LUNCH'],
  ['dinner', 'DINNER'],
] as const;

let counter = 0;
const editable = (day: Day): Editable => ({ ...day, key: day.id ?? `new-${++counter}` });
const fresh = (): Editable => editable({ id: null, title: '', description: null, overnight: null, breakfast: true, lunch: true, dinner: true, translations: {} });
const plain = ({ key: _key, id, ...day }: Editable) => ({ ...day, id: id ?? undefined, translations: Object.fromEntries(Object.entries(day.translations).filter(([, words]) => words && (words.title || words.description || words.overnight))) });

/** The days of a programme, edited as one text in one language at a time. */
export default function ItineraryTab({ programme, itinerary }: { programme: Programme; itinerary: Itinerary }) {
  const t = useT();
  const format = useFormat();
  const mayWrite = useMay('tours:programme:write');
  const [language, setLanguage] = useState<Language>(itinerary.language);
  const [days, setDays] = useState<Editable[]>(() => itinerary.days.map(editable));
  const [version, setVersion] = useState(itinerary.version);
  const [dirty, setDirty] = useState(false);
  const [errors, setErrors] = useState<Errors>({});
  const { save, saving } = useSave<Itinerary>({ quiet: false });
  useLeaveGuard(dirty);
  useEffect(() => {
    // What was typed stays; a newer state from the server is only taken when nothing was typed.
    if (!dirty) {
      setDays(itinerary.days.map(editable));
      setVersion(itinerary.version);
    }
  }, [itinerary, dirty]);

  const main = language === itinerary.language;
  const change = (next: Editable[]) => {
    setDays(next);
    setDirty(true);
  };
  const replace = (index: number, day: Editable) => change(days.map((one, at) => (at === index ? day : one)));
  const write = (index: number, words: Partial<DayWords>) => {
    const day = days[index]!;
    if (main) return replace(index, { ...day, ...words });
    const before = day.translations[language] ?? { title: '', description: null, overnight: null };
    return replace(index, { ...day, translations: { ...day.translations, [language]: { ...before, ...words } } });
  };
  const insert = (index: number) => change([...days.slice(0, index), fresh(), ...days.slice(index)]);
  const move = (index: number, by: number) => {
    const next = [...days];
    const [day] = next.splice(index, 1);
    next.splice(index + by, 0, day!);
    change(next);
  };
  const submit = async () => {
    try {
      const saved = await save({ method: 'PUT', path: `/tours/programmes/${programme.id}/itinerary`, body: { days: days.map(plain) }, version });
      setErrors({});
      setVersion(saved.version);
      setDays(saved.days.map(editable));
      setDirty(false);
    } catch (error) {
      setErrors(Object.fromEntries(Problem.of(error).errors.map(({ field, message }) => [field, message])));
    }
  };
  const reset = () => {
    setDays(itinerary.days.map(editable));
    setVersion(itinerary.version);
    setErrors({});
    setDirty(false);
  };

  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && dirty) void submit();
      }}
    >
      <div className="tours-bar tw-no-print">
        <Segmented
          value={language}
          onChange={(value) => setLanguage(value as Language)}
          options={[itinerary.language, ...allLanguages.filter((code) => code !== itinerary.language)].map((code) => ({ value: code, label: format.languageName(code) }))}
        />
        {!main && <span className="tw-secondary">{t('tours.itinerary.translationHint')}</span>}
        {mayWrite && (
          <span className="tours-bar-end">
            {dirty && <Button onClick={reset}>{t('tours.action.discard')}</Button>}
            <Button type="primary" disabled={!dirty} loading={saving} onClick={() => void submit()} title="Ctrl+Enter">
              {t('web.action.save')}
            </Button>
          </span>
        )}
      </div>
      {days.length > 0 && days.length !== programme.days && <Alert className="tours-gap" type="info" showIcon title={t('tours.itinerary.lengthChanges', { days: days.length, before: programme.days })} />}
      {days.length === 0 && (
        <EmptyState
          title={t('tours.itinerary.none')}
          hint={t('tours.itinerary.noneHint')}
          action={
            mayWrite && (
              <Button type="primary" icon={<Icon name="add" />} onClick={() => change(Array.from({ length: programme.days }, fresh))}>
                {t('tours.itinerary.begin', { days: programme.days })}
              </Button>
            )
          }
        />
      )}
      {days.map((day, index) => {
        const words = main ? day : (day.translations[language] ?? { title: '', description: null, overnight: null });
        const at = `days[${index}].${main ? '' : `translations.${language}.`}`;
        return mayWrite ? (
          <DayEditor
            key={day.key}
            number={index + 1}
            day={day}
            words={words}
            main={main}
            language={language}
            last={index === days.length - 1}
            error={(field) => errors[at + field]}
            onWords={(next) => write(index, next)}
            onDay={(next) => replace(index, { ...day, ...next })}
            onMove={(by) => move(index, by)}
            onInsert={() => insert(index + 1)}
            onDelete={() => change(days.filter((_, other) => other !== index))}
          />
        ) : (
          <DayText key={day.key} number={index + 1} day={day} words={words.title ? words : day} />
        );
      })}
    </div>
  );
}

function DayEditor(props: {
  number: number;
  day: Day;
  words: DayWords;
  main: boolean;
  language: Language;
  last: boolean;
  error: (field: keyof DayWords) => string | undefined;
  onWords: (words: Partial<DayWords>) => void;
  onDay: (day: Partial<Day>) => void;
  onMove: (by: number) => void;
  onInsert: () => void;
  onDelete: () => void;
}) {
  const t = useT();
  const { number, day, words, main, language, last, error, onWords, onDay, onMove, onInsert, onDelete } = props;
  const label = t('tours.print.day', { day: number });
  const field = (name: keyof DayWords) => ({
    lang: language,
    'aria-label': `${label}: ${t(`tours.itinerary.field.${name}`)}`,
    placeholder: main ? t(`tours.itinerary.field.${name}`) : (day[name] ?? ''),
    status: error(name) ? ('error' as const) : undefined,
    value: words[name] ?? '',
    onChange: (event: { target: { value: string } }) => onWords({ [name]: name === 'title' ? event.target.value : event.target.value || null }),
  });
  return (
    <Card
      size="small"
      className="tours-day"
      title={<span className="tours-day-number">{label}</span>}
      extra={
        <span className="tw-no-print">
          <Button type="text" size="small" icon={<Icon name="up" />} aria-label={t('tours.itinerary.up')} title={t('tours.itinerary.up')} disabled={number === 1} onClick={() => onMove(-1)} />
          <Button type="text" size="small" icon={<Icon name="down" />} aria-label={t('tours.itinerary.down')} title={t('tours.itinerary.down')} disabled={last} onClick={() => onMove(1)} />
          <Button type="text" size="small" icon={<Icon name="add" />} aria-label={t('tours.itinerary.insert')} title={t('tours.itinerary.insert')} onClick={onInsert} />
          <ConfirmButton type="text" size="small" danger icon={<Icon name="delete" />} aria-label={t('tours.itinerary.delete')} title={t('tours.itinerary.deleteQuestion', { day: number })} onConfirm={onDelete} />
        </span>
      }
    >
      <div className="tours-day-fields">
        <div>
          <Input {...field('title')} maxLength={300} />
          <Message text={error('title')} />
        </div>
        <div>
          <Input.TextArea {...field('description')} autoSize={{ minRows: 2, maxRows: 14 }} maxLength={4000} />
          <Message text={error('description')} />
        </div>
        <div className="tours-day-foot">
          <span>
            {meals.map(([name, word]) => (
              <Checkbox key={name} checked={day[name]} onChange={(event) => onDay({ [name]: event.target.checked })}>
                {t(`tours.meal.${word}`)}
              </Checkbox>
            ))}
          </span>
          <span className="tours-overnight">
            <Icon name="hotel" className="tw-secondary" />
            <Input {...field('overnight')} maxLength={200} />
          </span>
        </div>
        <Message text={error('overnight')} />
      </div>
    </Card>
  );
}

function Message({ text }: { text: string | undefined }) {
  return text ? (
    <div className="tw-tone-bad" role="alert">
      {text}
    </div>
  ) : null;
}

function DayText({ number, day, words }: { number: number; day: Day; words: DayWords }) {
  const t = useT();
  return (
    <Card size="small" className="tours-day" title={`${t('tours.print.day', { day: number })}: ${words.title}`}>
      <p className="tw-preline">{words.description}</p>
      <span className="tw-secondary">
        {meals
          .filter(([name]) => day[name])
          .map(([, word]) => (
            <Tag key={word} variant="filled">
              {t(`tours.meal.${word}`)}
            </Tag>
          ))}
        {words.overnight && (
          <>
            <Icon name="hotel" /> {words.overnight}
          </>
        )}
      </span>
    </Card>
  );
}
