import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ensureChineseFonts, findBrowser } from './find-browser.ts';
import { projectRoot } from './list-files.ts';

// Everything that must hold, in one command. Each check counts as one test; the last line sums up. `--only-checks` leaves the browser out.
const onlyChecks = process.argv.includes('--only-checks');
const bin = (name: string) => join(projectRoot, 'node_modules/.bin', name);
const tsx = ['--import', 'tsx'];
let passed = 0;
let failed = 0;
const failures: string[] = [];

function run(command: string, args: string[]): boolean {
  const { status } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, FORCE_COLOR: '0' },
  });
  return status === 0;
}

function check(name: string, command: string, args: string[]): void {
  const started = Date.now();
  const ok = run(command, args);
  if (ok) passed++;
  else {
    failed++;
    failures.push(name);
  }
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
}

/** What is read of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Runs Vitest and counts its tests. */
function tests(name: string, config: string): void {
  const report = join(mkdtempSync(join(tmpdir(), 'liandu-report-')), 'report.json');
  run(process.execPath, [
    bin('../vitest/vitest.mjs'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, success, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    ) as Report;
    passed += numPassedTests;
    // A file that fails to load has no tests in it and is a failure all the same.
    failed += numFailedTests || (success ? 0 : Math.max(1, numFailedTestSuites));
    for (const file of testResults.filter(({ status }) => status === 'failed')) {
      const tests = file.assertionResults.filter(({ status }) => status === 'failed');
      for (const { fullName, failureMessages } of tests)
        failures.push(`${relative(projectRoot, file.name)}: ${fullName}\n${failureMessages.join('\n')}`);
      if (tests.length === 0) failures.push(`${relative(projectRoot, file.name)}: ${file.message}`);
    }
  } catch {
    failed++;
    failures.push(`${name}: Vitest gave no report.`);
  }
}

check('generated assets', process.execPath, [...tsx, 'scripts/build-assets.ts']);
check('types', bin('tsc'), ['-p', 'tsconfig.json']);
check('types of the pure layers, without DOM, browser and Node', bin('tsc'), ['-p', 'tsconfig.brain.json']);
check('format and lint (Biome)', bin('biome'), ['ci', '.']);
check('lint with types (oxlint)', bin('oxlint'), [
  '--type-aware',
  '--deny-warnings',
  'lib',
  'components',
  'entrypoints',
  'scripts',
  'tests',
]);
check('unused code (knip)', bin('knip'), ['--no-progress']);
check('layers', process.execPath, [...tsx, 'scripts/check-layers.ts']);
check('safety', process.execPath, [...tsx, 'scripts/check-safety.ts']);
check('interface texts', process.execPath, [...tsx, 'scripts/check-locales.ts']);
check('glossary', process.execPath, [...tsx, 'scripts/check-glossary.ts']);
tests('unit tests', 'vitest.config.ts');
if (!onlyChecks) {
  check('build for Chrome', bin('wxt'), ['build']);
  check('build for Firefox', bin('wxt'), ['build', '-b', 'firefox']);
  check('web-ext lint of the Firefox build', bin('web-ext'), [
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--no-config-discovery',
    '--self-hosted',
  ]);
  check('size budgets', process.execPath, [...tsx, 'scripts/check-sizes.ts']);
  try {
    console.log(`browser: ${await findBrowser()}`);
    ensureChineseFonts();
    tests('browser tests', 'vitest.browser.config.ts');
  } catch (error) {
    failed++;
    failures.push(error instanceof Error ? error.message : String(error));
  }
}
// Again at the end, where somebody who sees only the last lines of the log finds them.
for (const failure of failures) console.log(`FAIL ${failure.split('\n').slice(0, 12).join('\n     ')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
