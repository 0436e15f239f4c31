import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readPainted, waitForPaint } from '../../scripts/drive.ts';
import { openPanelByKey } from './extension-side.ts';
import { type Bench, foreignRequests, startBench } from './harness.ts';
import {
  chooseInMenu,
  confirmImport,
  encodeGb18030,
  expectNotice,
  forgetAll,
  goTo,
  importFile,
  noticeText,
  openOptions,
  rows,
  storedOwn,
  storedTerms,
} from './own-bench.ts';
import { newsPage } from './own-pages.ts';

// The reader's own glossary: lists, entries, import and export, hidden entries, the form in the panel.

const TABLE = `term,other names,reading,english,definition
链上身份,鏈上身分|on-chain ID,liànshàng shēnfèn,on-chain identity,Proofs of who somebody is.
沙盒出箱,,shāhé chūxiāng,graduation,
跨链网桥,,,cross-chain bridge,
`;

describe('the glossary of the reader', () => {
  let bench: Bench;
  let page: Page;

  beforeAll(async () => {
    bench = await startBench({ '/news.html': newsPage() });
    page = await openOptions(bench, 'glossary');
  });
  afterAll(() => bench?.close());
  afterEach(async () => {
    await page.bringToFront();
    await forgetAll(page);
    await goTo(page, 'glossary');
    await page.reload();
    await page.waitForSelector('.glossary-columns');
  });

  async function addEntry(fields: Record<string, string>): Promise<void> {
    await page.locator('.tools .primary').click();
    for (const [name, value] of Object.entries(fields)) await page.locator(`.entry-dialog [name=${name}]`).fill(value);
    await page.locator('.entry-dialog [type=submit]').click();
    await page.waitForSelector('.entry-dialog', { state: 'detached' });
  }

  test('add, edit, delete, and take the deletion back, by keyboard alone', async () => {
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (let i = 0; i < 12 && (await focused()) !== 'Add entry'; i++) await press('Tab');
    await press('Enter');
    const field = () => page.evaluate(() => (document.activeElement as HTMLInputElement).name);
    await expect.poll(field).toBe('term');
    await page.keyboard.type('链上身份');
    await press('Tab');
    await page.keyboard.type('on-chain identity');
    await press('Enter');
    await expectNotice(page, 'Saved: 链上身份');
    expect(await storedTerms(page)).toEqual(['链上身份']);
    expect((await storedOwn(page))?.lists[0]?.name).toBe('My terms');

    for (let i = 0; i < 20 && !(await page.evaluate(() => document.activeElement?.matches('tbody tr'))); i++)
      await press('Tab');
    await press('Enter');
    await expect.poll(field).toBe('term');
    await press('Control+a');
    await page.keyboard.type('链上身份证明');
    await press('Enter');
    await expect.poll(() => storedTerms(page)).toEqual(['链上身份证明']);

    await addEntry({ term: '跨链网桥' });
    expect(await rows(page)).toEqual(['跨链网桥', '链上身份证明']);
    await page.locator('.entries tbody tr').first().focus();
    await press('ArrowDown', 'Delete');
    await expectNotice(page, 'Deleted: 链上身份证明');
    expect(await storedTerms(page)).toEqual(['跨链网桥']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('跨链网桥');
    await press('Control+z');
    await expectNotice(page, 'Undone');
    expect(await storedTerms(page)).toEqual(['跨链网桥', '链上身份证明']);
  });

  test('the form says what is wrong, what is there already and what is built in', async () => {
    await addEntry({ term: '链上身份', english: 'mine' });
    await page.locator('.tools .primary').click();
    const dialog = page.locator('.entry-dialog');
    await dialog.locator('[type=submit]').click();
    expect(await dialog.locator('.term .problem').textContent()).toBe('Give the term.');
    await dialog.locator('[name=term]').fill('字'.repeat(201));
    expect(await dialog.locator('.term .problem').textContent()).toContain('At most 200 characters; these are 201.');
    // The other script of the same name.
    await dialog.locator('[name=term]').fill('鏈上身份');
    await expect.poll(() => dialog.locator('.note').textContent()).toContain('in your list “My terms”');
    await dialog.locator('.note button').click();
    expect(await dialog.locator('[name=english]').inputValue()).toBe('mine');
    await dialog.locator('[name=term]').fill('智慧合約');
    await expect.poll(() => dialog.locator('.note').textContent()).toContain('smart contract');
    await dialog.locator('[name=english]').fill('');
    await dialog.locator('.note button').click();
    expect(await dialog.locator('[name=english]').inputValue()).toBe('smart contract');
    // Closing loses nothing.
    await page.keyboard.press('Escape');
    await expectNotice(page, 'Closed without saving');
    await page.locator('.undo-notice .undo').click();
    expect(await dialog.locator('[name=english]').inputValue()).toBe('smart contract');
    await dialog.locator('[type=submit]').click();
    await expect.poll(() => storedTerms(page)).toEqual(['智慧合約']);
  });

  test('lists: create, rename, switch off, delete and take it back', async () => {
    const pane = page.locator('.lists');
    const name = async (button: string, value: string) => {
      await pane.getByRole('button', { name: button, exact: true }).click();
      await pane.locator('#list-name').fill(value);
      await pane.locator('[type=submit]').click();
    };
    await name('New list', 'Law');
    await name('New list', 'Law');
    expect(await pane.locator('.problem').textContent()).toBe('There is a list of this name already.');
    await pane.locator('#list-name').fill('Money');
    await page.keyboard.press('Enter');
    await expect.poll(() => pane.locator('.choose .name').allTextContents()).toEqual(['All lists', 'Law', 'Money']);
    await addEntry({ term: '链上身份' });
    expect((await storedOwn(page))?.lists.map((l) => l.entries.length)).toEqual([0, 1]);
    await name('Rename', 'Payments');
    await expectNotice(page, 'Renamed: Payments');
    await pane.getByRole('switch', { name: 'Use the list “Payments” on pages' }).click();
    await expect.poll(async () => (await storedOwn(page))?.lists[1]?.on).toBe(false);
    await pane.getByRole('button', { name: 'Delete list' }).click();
    await expectNotice(page, 'List deleted: Payments');
    expect(await storedTerms(page)).toEqual([]);
    await page.locator('.undo-notice .undo').click();
    await expect.poll(() => storedTerms(page)).toEqual(['链上身份']);
    expect((await storedOwn(page))?.lists.map((l) => [l.name, l.on])).toEqual([
      ['Law', true],
      ['Payments', false],
    ]);
  });

  test('import: every line with its outcome before anything changes; cancel, import, undo', async () => {
    await importFile(page, 'terms.csv', `${TABLE},,,no term,\n链上身份,,,other words,\n`);
    const outcomes = () =>
      page
        .locator('.import-plan tbody tr')
        .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
    await expect.poll(async () => (await outcomes()).length).toBe(5);
    expect(await outcomes()).toEqual([
      ['2', '链上身份', 'added', ''],
      ['3', '沙盒出箱', 'added', ''],
      ['4', '跨链网桥', 'added', ''],
      ['5', '—', 'skipped', 'No term in this line'],
      ['6', '链上身份', 'merged', 'Already there with another text, which stays'],
    ]);
    expect(await page.locator('.tally b').allTextContents()).toEqual(['5', '3', '1', '1']);
    await page.locator('.tally.skipped').click();
    await expect.poll(async () => (await outcomes()).length).toBe(1);
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await storedOwn(page)).toBeNull();

    await importFile(page, 'terms.csv', TABLE);
    await page.locator('#import-name').fill('From work');
    await confirmImport(page);
    await expectNotice(page, '3 added, 0 merged, 0 skipped');
    expect((await storedOwn(page))?.lists.map((l) => l.name)).toEqual(['From work']);

    // Into the same list: fills what is empty, leaves what is there, and can be taken back alone.
    await importFile(page, 'more.tsv', 'term\tenglish\tdefinition\n跨鏈網橋\tother\tA way across.\n新词\t\t\n');
    await page.locator('#import-into').selectOption({ label: 'From work' });
    await expect.poll(() => page.locator('.tally b').allTextContents()).toEqual(['2', '1', '1', '0']);
    await confirmImport(page);
    const bridge = async () => (await storedOwn(page))?.lists[0]?.entries.find(({ term }) => term === '跨链网桥');
    await expect.poll(bridge).toMatchObject({ english: 'cross-chain bridge', definition: 'A way across.' });
    await addEntry({ term: '后来' });
    await page.reload();
    expect(await storedTerms(page)).toEqual(['后来', '链上身份', '沙盒出箱', '跨链网桥', '新词']);
  });

  test('an import is taken back without what was changed since', async () => {
    await importFile(page, 'terms.csv', TABLE);
    await confirmImport(page);
    // Somebody works in another window meanwhile.
    const other = await openOptions(bench, 'glossary');
    await other.waitForSelector('.entries tbody tr');
    await other.locator('.tools .primary').click();
    await other.locator('.entry-dialog [name=term]').fill('另窗');
    await other.locator('.entry-dialog [type=submit]').click();
    await expectNotice(other, 'Saved: 另窗');
    await other.close();
    await page.bringToFront();
    await page.locator('.undo-notice .undo').click();
    await expect.poll(() => storedTerms(page)).toEqual(['另窗']);
  });

  test('pasted lines and a dropped file', async () => {
    await goTo(page, 'glossary/import');
    await page.locator('#paste-text').fill('联合挖矿\tmerged mining\n梅克尔证明\tMerkle proof');
    await page.locator('.paste [type=submit]').click();
    await expect.poll(() => page.locator('#import-name').inputValue()).toBe('My terms');
    await confirmImport(page);
    expect(await storedTerms(page)).toEqual(['联合挖矿', '梅克尔证明']);
    await goTo(page, 'glossary/import');
    await page.waitForSelector('.drop');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['[{"term":"轻客户端","english":"light client"}]'], 'dropped.json'));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    });
    await expect.poll(() => page.locator('.import-plan .backup').textContent()).toBe('JSON · Read as UTF-8');
    await confirmImport(page);
    expect(await storedTerms(page)).toContain('轻客户端');
  });

  test('bad files: a message, and nothing is changed; GB18030 is read', async () => {
    await addEntry({ term: '链上身份' });
    const before = await storedOwn(page);
    const refusals: [string, string | Buffer, string][] = [
      ['cut.json', '{"format":"liandu-glossary","version":1,"lists":[{"name":"a","entr', 'damaged or cut short'],
      ['picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not a text file'],
      ['book.csv', Buffer.from('504b030414000600', 'hex'), 'spreadsheet workbook'],
      ['wide.csv', `term${','.repeat(1_000_000)}\n链,\n`, 'more than 200 columns'],
      ['empty.csv', '', 'nothing in it'],
    ];
    for (const [name, content, message] of refusals) {
      await importFile(page, name, content);
      await expect.poll(() => page.locator('.file-problem').textContent()).toContain(message);
      expect(await page.locator('.file-problem').textContent()).toContain('Nothing was changed.');
      expect(await storedOwn(page)).toEqual(before);
    }
    const text = `术语,英文,释义\n可信执行环境,trusted execution environment,处理器中与其他程序隔离的部分，保护数据和代码。\n`;
    await importFile(page, 'gb.csv', encodeGb18030(text));
    await expect.poll(() => page.locator('.import-plan .backup').textContent()).toBe('CSV · Read as GB18030');
    await confirmImport(page);
    expect(await storedTerms(page)).toEqual(['链上身份', '可信执行环境']);
  });

  test('20,000 entries: imported, scrolled, searched in both scripts', async () => {
    const lines = Array.from(
      { length: 20_000 },
      (_, i) => `試驗詞${i},试验别名${i},shìyàn ${i},test term ${i},A made-up definition of number ${i} for this test.`,
    );
    const start = Date.now();
    await importFile(page, 'many.csv', `term,other names,reading,english,definition\n${lines.join('\n')}`);
    await page.waitForSelector('.import-plan .outcome');
    const planned = Date.now();
    await confirmImport(page);
    await page.waitForSelector('.entries tbody tr');
    console.log(`20,000 entries: tried in ${planned - start} ms, stored and shown in ${Date.now() - planned} ms`);
    expect(await page.locator('.found').textContent()).toBe('20,000 entries');
    expect(await page.locator('.entries tbody tr').count()).toBeLessThan(60);
    const frames = await page.evaluate(async () => {
      const scroller = document.querySelector('.entries .scroller')!;
      const times: number[] = [];
      let last = performance.now();
      for (let i = 1; i <= 120; i++) {
        scroller.scrollTop = (scroller.scrollHeight / 120) * i;
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      return { mean: times.reduce((a, b) => a + b) / times.length, worst: Math.max(...times) };
    });
    console.log(`scrolling: ${frames.mean.toFixed(1)} ms a frame, worst ${frames.worst.toFixed(0)} ms`);
    await expect.poll(async () => (await rows(page)).at(-1)).toBe('試驗詞19999');
    await page.locator('.entries tbody tr').last().focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('試驗詞0');
    const searched = await page.evaluate(async () => {
      const input = document.querySelector<HTMLInputElement>('.search-bar input')!;
      const from = performance.now();
      input.value = '试验词 shiyan 777';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return performance.now() - from;
    });
    console.log(`first search: ${searched.toFixed(0)} ms`);
    await expect.poll(() => page.locator('.found').textContent()).toBe('38 of 20,000 entries');
    expect((await rows(page))[0]).toBe('試驗詞777');
    const saving = Date.now();
    await page
      .locator('.entries tbody tr')
      .first()
      .getByRole('button', { name: /^Delete/ })
      .click();
    await expectNotice(page, 'Deleted: 試驗詞777');
    console.log(`one of 20,000 deleted, stored and read back in ${Date.now() - saving} ms`);
  });

  test('export in three formats, and the whole of it back', async () => {
    await importFile(page, 'terms.csv', `${TABLE}=SUM(A1),,,formula,\n`);
    await confirmImport(page);
    await page.locator('.find-built-in').fill('智能合约');
    await page.locator('.found-built-in button').first().click();
    await expectNotice(page, 'Never annotated from now on: 智能合约');
    expect(await page.locator('.exports .backup').textContent()).toBe('Never backed up');
    const download = async (format: string): Promise<[string, string]> => {
      const [file] = await Promise.all([
        page.waitForEvent('download') as Promise<Download>,
        page.getByRole('button', { name: `Export as ${format}` }).click(),
      ]);
      return [file.suggestedFilename(), readFileSync(await file.path(), 'utf8')];
    };
    const [csvName, csv] = await download('CSV');
    expect(csvName).toMatch(/^liandu-glossary-\d{4}-\d\d-\d\d\.csv$/);
    expect(csv).toContain("'=SUM(A1)");
    expect(csv.startsWith('\ufeffterm,')).toBe(true);
    expect((await download('TSV'))[1]).toContain('链上身份\t鏈上身分|on-chain ID\t');
    const [, json] = await download('JSON');
    await expect.poll(() => page.locator('.exports .backup').textContent()).toBe('Last backup: today');
    const before = await storedOwn(page);

    await importFile(page, 'backup.json', json);
    await expect.poll(() => page.locator('.tally b').allTextContents()).toEqual(['4', '0', '0', '4']);
    expect(await page.locator('.import-plan .primary').isDisabled()).toBe(true);
    await forgetAll(page);
    await page.reload();
    await page.waitForSelector('.drop');
    await importFile(page, 'backup.json', json);
    await confirmImport(page);
    const after = await storedOwn(page);
    expect(after?.hidden).toEqual(before?.hidden);
    // Entries get ids of their own wherever they are added.
    const contents = (own: typeof before) =>
      own?.lists.map((list) => [list.name, list.on, list.entries.map((entry) => ({ ...entry, id: '' }))]);
    expect(contents(after)).toEqual(contents(before));
    expect(await storedTerms(page)).toContain('=SUM(A1)');
  });

  test('the examples of the formats are what can be imported', async () => {
    await goTo(page, 'glossary/import');
    await page.locator('.formats-help summary').click();
    for (const format of ['CSV', 'TSV', 'JSON', 'Plain text']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download an example: ${format}` }).click(),
      ]);
      await importFile(page, file.suggestedFilename(), readFileSync(await file.path()));
      await expect.poll(() => page.locator('.tally b').allTextContents()).toEqual(['3', '3', '0', '0']);
      await page.getByRole('button', { name: 'Another file' }).click();
      await page.locator('.formats-help summary').click();
    }
  });

  test('built-in entries are hidden and shown again', async () => {
    await page.locator('.find-built-in').fill('kejian');
    await expect.poll(() => page.locator('.hidden-entries [role=status]').textContent()).toContain('No built-in entry');
    await page.locator('.find-built-in').fill('智慧合約');
    await page.getByRole('button', { name: 'Never annotate: 智能合约' }).click();
    await expect.poll(async () => (await storedOwn(page))?.hidden.length).toBe(1);
    await page.getByRole('button', { name: 'Annotate again: 智能合约' }).click();
    await expect.poll(async () => (await storedOwn(page))?.hidden).toEqual([]);
    await page.locator('.undo-notice .undo').click();
    await expect.poll(async () => (await storedOwn(page))?.hidden.length).toBe(1);
  });

  test('words that conversion leaves alone, and the choices of sites and characters', async () => {
    await goTo(page, 'characters');
    await page.locator('.add-word input').fill('于右任');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await storedOwn(page))?.keptWords).toEqual(['于右任']);
    await page.locator('.add-word input').fill('于右任');
    expect(await page.locator('.kept-words .problem').textContent()).toBe('This word is in the list already.');
    await page.getByRole('button', { name: 'Remove 于右任' }).click();
    await expect.poll(async () => (await storedOwn(page))?.keptWords).toEqual([]);
    await page.getByRole('switch', { name: "OpenCC's own word lists" }).click();
    const settings = () =>
      page.evaluate(async () => (await chrome.storage.local.get('settings')).settings as Record<string, unknown>);
    await expect.poll(settings).toMatchObject({ plainConversion: true });
    await page.evaluate(() =>
      chrome.storage.local.set({ settings: { siteForms: { 'a.example': 'TW', 'b.example': 'HK' } } }),
    );
    await goTo(page, 'sites');
    await page.getByLabel('Characters on b.example').selectOption('CN');
    await expect.poll(settings).toMatchObject({ siteForms: { 'a.example': 'TW', 'b.example': 'CN' } });
    await page.getByRole('button', { name: 'Remove a.example' }).click();
    await expect.poll(async () => (await settings()).siteForms).toEqual({ 'b.example': 'CN' });
  });

  test('a damaged store is reported, its copy kept until it was downloaded', async () => {
    await addEntry({ term: '链上身份' });
    await addEntry({ term: '跨链网桥' });
    await page.evaluate(async () => {
      const all = (await chrome.storage.local.get(null)) as Record<string, { generation: number }>;
      const slot = (all['own.b']?.generation ?? 0) > (all['own.a']?.generation ?? 0) ? 'own.b' : 'own.a';
      await chrome.storage.local.set({ [`${slot}.text`]: '{"lists":[{"na' });
    });
    await page.reload();
    await page.waitForSelector('.damaged');
    expect(await page.locator('.damaged').textContent()).toContain('as it was before it');
    expect(await rows(page)).toEqual(['链上身份']);
    const discard = page.getByRole('button', { name: 'Discard it' });
    expect(await discard.isDisabled()).toBe(true);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the damaged copy' }).click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toContain('{"lists":[{"na');
    await discard.click();
    await expect.poll(() => page.locator('.damaged').count()).toBe(0);
    await page.reload();
    await page.waitForSelector('.entries');
    expect(await page.locator('.damaged').count()).toBe(0);
  });

  test('a selection becomes an entry in the panel, and the draft outlives the panel', async () => {
    const article = await bench.open('/news.html');
    expect(await waitForPaint(article)).toBe(true);
    // Own entries are painted in a color of their own.
    const texts = async () => (await readPainted(article, ['note-e'])).map((p) => p.text);
    expect(await texts()).toEqual([]);
    await chooseInMenu(bench, article, 'add-to-own', ' 投诉处理办法 ');
    const panel = await openPanelByKey(bench, article);
    const form = panel.locator('.capture');
    await form.waitFor();
    expect(await form.locator('[name=term]').inputValue()).toBe('投诉处理办法');
    await form.locator('[name=english]').fill('complaint rules');
    await panel.reload();
    await form.waitFor();
    expect(await form.locator('[name=english]').inputValue()).toBe('complaint rules');
    // A second selection stands before the first, which comes back after it.
    await chooseInMenu(bench, article, 'add-to-own', '智能合约');
    await expect.poll(() => form.locator('[name=term]').inputValue()).toBe('智能合约');
    await expect.poll(() => form.locator('.note').textContent()).toContain('Yours will be shown in its place.');
    await panel.keyboard.press('Escape');
    await expect.poll(() => form.locator('[name=term]').inputValue()).toBe('投诉处理办法');
    await form.locator('[type=submit]').click();
    await expectNotice(panel, 'Saved: 投诉处理办法');
    expect(await form.count()).toBe(0);
    expect(await storedTerms(page)).toEqual(['投诉处理办法']);
    await expect.poll(texts).toEqual(['投诉处理办法']);
    await panel.locator('.undo-notice .undo').click();
    await expect.poll(texts).toEqual([]);
    expect(await noticeText(panel)).toBe('Undone');
    await article.close();
  });

  test('no request to any other host and no error', () => {
    expect(foreignRequests(bench)).toEqual([]);
    expect(bench.errors).toEqual([]);
  });
});
