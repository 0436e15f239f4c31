import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ensureChineseFonts, findBrowser } from './find-browser.ts';
import { closeWelcomePage, launchBrowser } from './launch-browser.ts';
import { projectRoot } from './list-files.ts';
import { samplePage } from './sample-page.ts';
import { type ServedPages, servePages } from './serve-page.ts';
import { takePictures } from './take-pictures.ts';

const USAGE = 'usage: npm start [-- [--page FILE_OR_URL] [--headless] [--out FOLDER]]';

interface Options {
  page: string | null;
  headless: boolean;
  out: string;
}

function readOptions(args: string[]): Options {
  const options: Options = { page: null, headless: !hasDisplay(), out: join(projectRoot, '.liandu') };
  for (let i = 0; i < args.length; i++) {
    const value = args[i + 1];
    if (args[i] === '--headless') options.headless = true;
    else if ((args[i] === '--page' || args[i] === '--out') && value) {
      options[args[i] === '--page' ? 'page' : 'out'] = value;
      i++;
    } else fail(`"${args[i]}" is not an option. ${USAGE}`);
  }
  return options;
}

/** Whether a window can be shown. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

/** The address to open: a URL as it is; a file, or the sample article, served on loopback. */
async function addressOf(page: string | null): Promise<{ url: string; served: ServedPages | null }> {
  if (page && /^https?:\/\//.test(page)) return { url: page, served: null };
  if (page && (!existsSync(page) || !statSync(page).isFile()))
    fail(`${page} is neither a file nor an http(s) address. ${USAGE}`);
  const html = page ? readFileSync(resolve(page)) : samplePage();
  const name = page ? basename(page) : 'sample.html';
  const served = await servePages((path) => (path === `/${name}` ? html : null));
  return { url: `http://127.0.0.1:${served.port}/${encodeURIComponent(name)}`, served };
}

const options = readOptions(process.argv.slice(2));
try {
  await findBrowser();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
ensureChineseFonts();
console.log('Building Liandu …');
const build = spawnSync(join(projectRoot, 'node_modules/.bin/wxt'), ['build'], { cwd: projectRoot, encoding: 'utf8' });
if (build.status !== 0) fail(`The build failed:\n${build.stdout}${build.stderr}`);

const { url, served } = await addressOf(options.page);
const launched = await launchBrowser({
  extensionDir: join(projectRoot, '.output/chrome-mv3'),
  headless: options.headless,
});
const page = launched.context.pages()[0] ?? (await launched.context.newPage());
try {
  await page.goto(url, { waitUntil: 'load' });
  await closeWelcomePage(launched);
  await page.bringToFront();
} catch {
  await launched.close();
  fail(`${url} could not be opened: check the address and the connection.`);
}
if (options.headless) {
  mkdirSync(options.out, { recursive: true });
  const result = await takePictures(launched, page, options.out);
  writeFileSync(join(options.out, 'analysis.json'), `${JSON.stringify(result.analysis, null, 2)}\n`);
  await launched.close();
  await served?.close();
  console.log(`${result.message}\nWritten to ${options.out}: ${[...result.pictures, 'analysis.json'].join(', ')}`);
} else {
  console.log(`Liandu is open on ${url}. Close the browser to end.`);
  await new Promise((done) => launched.context.once('close', done));
  await served?.close();
}
