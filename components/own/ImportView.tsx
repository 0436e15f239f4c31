import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { OWN_FILE_BYTES, OWN_NAME_CHARACTERS } from '../../lib/limits.ts';
import { renameList } from '../../lib/own/edit.ts';
import { type ImportPlan, planImport } from '../../lib/own/import.ts';
import type { Own } from '../../lib/own/own.ts';
import { decodeFile, type FileProblem } from '../../lib/own/read-file.ts';
import { Formats } from './Formats.tsx';
import { ImportReport } from './ImportReport.tsx';
import { ImportSource } from './ImportSource.tsx';
import { counted, type OwnProps } from './types.ts';

interface Source {
  /** Null for pasted text. */
  file: string | null;
  text: string;
  encoding: string | null;
}

interface Tried {
  own: Own;
  plan: ImportPlan;
}

/** Time in which the browser paints what is going on before long work begins, in ms. */
const PAINT = 30;
const paint = () => new Promise((resolve) => setTimeout(resolve, PAINT));

/** Importing in two steps: where from, then what every line would do. Nothing is changed before the second is confirmed. */
export function ImportView(props: OwnProps & { onDone(): void }) {
  const { own, t, lang, actions } = props;
  const [source, setSource] = useState<Source | null>(null);
  const [problem, setProblem] = useState<FileProblem | null>(null);
  const [busy, setBusy] = useState<'reading' | 'planning' | 'saving' | null>(null);
  const [into, setInto] = useState<string | null>(null);
  const [tried, setTried] = useState<Tried | null>(null);
  const [newName, setNewName] = useState<string | null>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const isStoring = useRef(false);

  const readFile = useCallback(async (file: File) => {
    setProblem(null);
    setBusy('reading');
    try {
      const result =
        file.size > OWN_FILE_BYTES
          ? { problem: 'too-large' as const }
          : decodeFile(new Uint8Array(await file.arrayBuffer()));
      if ('problem' in result) setProblem(result.problem);
      else setSource({ file: file.name, ...result });
    } catch {
      // Moved or taken away between the choice and the reading.
      setProblem('empty');
    }
    setBusy(null);
  }, []);

  // Tried again whenever the list or the glossary itself changes, so that the report is always what would happen.
  useEffect(() => {
    if (!source || isStoring.current) return;
    let isCurrent = true;
    void (async () => {
      setBusy('planning');
      await paint();
      if (!isCurrent) return;
      const plan = planImport(source.text, source.file, own, own.lists.some(({ id }) => id === into) ? into : null);
      setBusy(null);
      if (plan.problem) {
        setProblem(plan.problem);
        setSource(null);
      } else setTried({ own, plan });
    })();
    return () => {
      isCurrent = false;
    };
  }, [source, into, own]);

  useEffect(() => {
    if (source) title.current?.focus();
  }, [source]);

  function startOver(): void {
    setSource(null);
    setTried(null);
    setProblem(null);
    setNewName(null);
    setBusy(null);
  }

  const newLists = tried ? tried.plan.result.lists.filter(({ id }) => !tried.own.lists.some((l) => l.id === id)) : [];
  const newList = newLists.length === 1 ? newLists[0] : undefined;
  /** Pasted text has no name of its own. */
  const suggested = newList && source?.file === null ? uniqueName(t('own.firstList'), own) : (newList?.name ?? '');
  const name = newName ?? suggested;

  async function run(): Promise<void> {
    if (!tried) return;
    const wanted = name.trim();
    const result =
      newList && wanted && wanted !== newList.name
        ? renameList(tried.plan.result, newList.id, uniqueName(wanted, tried.own))
        : tried.plan.result;
    isStoring.current = true;
    setBusy('saving');
    await paint();
    const outcome = await actions.storeImport(tried.own, { ...tried.plan, result });
    isStoring.current = false;
    setBusy(null);
    if (outcome === 'stored') props.onDone();
    else if (outcome === 'stale') actions.say(t('own.import.changed'));
  }

  const taken = tried ? tried.plan.added + tried.plan.merged : 0;
  const isNothing = tried !== null && tried.plan.result === tried.own;
  return (
    <>
      <div class="head">
        <a class="back" href="#glossary">
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m9.5 3.5-5 4.5 5 4.5" />
          </svg>
          {t('own.back')}
        </a>
        <h2 ref={title} tabIndex={-1}>
          {t('own.import.title')}
        </h2>
        <p>{t('own.import.lead')}</p>
      </div>
      {problem && (
        <div class="file-problem" role="alert">
          <p>
            <b>{t(`own.problem.${problem}`)}</b> {t('own.import.unchanged')}
          </p>
        </div>
      )}
      <div class="progress" role="status">
        {busy && (
          <>
            <progress aria-hidden="true" />
            <span>{t(`own.import.${busy}`)}</span>
          </>
        )}
      </div>
      {!source && (
        <ImportSource
          t={t}
          onFile={(file) => void readFile(file)}
          onText={(text) => setSource({ file: null, text, encoding: null })}
        />
      )}
      {source && tried && (
        <section class="sheet import-plan" aria-busy={busy !== null}>
          <div class="sheet-head">
            <h3>{source.file === null ? t('own.import.ofPaste') : t('own.import.ofFile', { file: source.file })}</h3>
            <span class="backup">
              {tried.plan.format === 'text' ? t('own.format.text') : tried.plan.format.toUpperCase()}
              {source.encoding && ` · ${t('own.import.encoding', { encoding: source.encoding.toUpperCase() })}`}
            </span>
          </div>
          <div class="targets">
            {own.lists.length > 0 && (
              <div class="field">
                <label for="import-into">{t('own.import.into')}</label>
                <select
                  id="import-into"
                  value={into ?? ''}
                  onChange={(event) => setInto(event.currentTarget.value || null)}
                >
                  <option value="">{t('own.import.newList')}</option>
                  {own.lists.map(({ id, name: of }) => (
                    <option key={id} value={id}>
                      {of}
                    </option>
                  ))}
                </select>
              </div>
            )}
            {newList && (
              <div class="field">
                <label for="import-name">{t('own.import.name')}</label>
                <input
                  id="import-name"
                  type="text"
                  autocomplete="off"
                  maxLength={OWN_NAME_CHARACTERS}
                  value={name}
                  onInput={(event) => setNewName(event.currentTarget.value)}
                />
              </div>
            )}
          </div>
          <ImportReport t={t} lang={lang} plan={tried.plan} />
          <div class="form-buttons">
            <button type="button" class="primary" disabled={isNothing || busy !== null} onClick={() => void run()}>
              {counted(t, 'own.import.run', 'own.import.run.one', taken, lang)}
            </button>
            <button type="button" onClick={props.onDone}>
              {t('own.cancel')}
            </button>
            <button type="button" class="quiet-button" onClick={startOver}>
              {t('own.import.another')}
            </button>
          </div>
          {isNothing && <p class="hint">{t('own.import.nothing')}</p>}
        </section>
      )}
      {!source && <Formats t={t} />}
    </>
  );
}

/** The name, with a number behind it where a list has it already. */
function uniqueName(wanted: string, own: Own): string {
  let name = wanted;
  for (let number = 2; own.lists.some((list) => list.name === name); number++) name = `${wanted} ${number}`;
  return name;
}
