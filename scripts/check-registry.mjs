import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { registryItems } from './build-registry.mjs';
import { ROOT } from './setup.mjs';

/**
 * `npm run check:registry`: makes a fresh Vite and React app with shadcn's configuration, adds every item of the
 * registry with shadcn's own command over HTTP, then type-checks and builds the app. Needs the npm registry.
 */
const SHADCN = 'shadcn@4.23.0';
const items = registryItems();
const app = mkdtempSync(path.join(tmpdir(), 'shelftalk-registry-'));
const own = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const version = (name) => own.dependencies[name] ?? own.devDependencies[name];

/** What the command asks shadcn's own registry for; answered here, so that the check needs nobody else. */
const BASE_COLOUR = {
  inlineColors: { light: {}, dark: {} },
  cssVars: { light: {}, dark: {} },
  inlineColorsTemplate: '',
  cssVarsTemplate: '',
};

const server = createServer((request, response) => {
  const item =
    request.url === '/r/colors/neutral.json'
      ? BASE_COLOUR
      : items.find(({ name }) => request.url === `/r/${name}.json`);
  response.writeHead(item ? 200 : 404, { 'content-type': 'application/json' });
  response.end(JSON.stringify(item ?? {}));
});
server.listen(0, '127.0.0.1', async () => {
  const { port } = server.address();
  let isGood = false;
  try {
    makeApp();
    isGood =
      run('npm', 'install', '--no-audit', '--no-fund') &&
      (await runBeside(`http://127.0.0.1:${port}/r`, 'npx', [
        '--yes',
        SHADCN,
        'add',
        '--yes',
        '--overwrite',
        ...items.map(({ name }) => `http://127.0.0.1:${port}/r/${name}.json`),
      ])) &&
      run('npx', 'tsc', '--noEmit') &&
      run('npx', 'vite', 'build');
  } finally {
    server.close();
    if (process.env.KEEP_APP) console.log(app);
    else rmSync(app, { recursive: true, force: true });
  }
  console.log(
    isGood
      ? 'registry: a fresh app takes every item and builds'
      : 'registry: a fresh app could not take every item and build; what failed is above. If it was npm, see that its registry can be reached (npm ping).',
  );
  process.exitCode = isGood ? 0 : 1;
});

function makeApp() {
  mkdirSync(path.join(app, 'src'));
  write('package.json', {
    name: 'consumer',
    private: true,
    type: 'module',
    dependencies: { react: version('react'), 'react-dom': version('react-dom') },
    devDependencies: {
      '@types/node': version('@types/node'),
      '@types/react': version('@types/react'),
      '@types/react-dom': version('@types/react-dom'),
      typescript: version('typescript'),
      vite: version('vite'),
    },
  });
  write('tsconfig.json', {
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      lib: ['ES2023', 'DOM', 'DOM.Iterable'],
      types: ['vite/client'],
      jsx: 'react-jsx',
      strict: true,
      noUnusedLocals: true,
      verbatimModuleSyntax: true,
      skipLibCheck: true,
      noEmit: true,
      paths: { '@/*': ['./src/*'] },
    },
    include: ['src'],
  });
  write('components.json', {
    $schema: 'https://ui.shadcn.com/schema.json',
    style: 'new-york',
    rsc: false,
    tsx: true,
    tailwind: { config: '', css: 'src/index.css', baseColor: 'neutral', cssVariables: true },
    aliases: {
      components: '@/components',
      ui: '@/components/ui',
      utils: '@/lib/utils',
      lib: '@/lib',
      hooks: '@/hooks',
    },
  });
  writeFileSync(path.join(app, 'src/index.css'), '');
  writeFileSync(
    path.join(app, 'vite.config.ts'),
    `import path from 'node:path';
import { defineConfig } from 'vite';
export default defineConfig({ resolve: { alias: { '@': path.resolve('src') } } });
`,
  );
  writeFileSync(
    path.join(app, 'index.html'),
    '<!doctype html><title>Consumer</title><div id="app"></div><script type="module" src="/src/main.tsx"></script>\n',
  );
  cpSync(
    path.join(ROOT, 'docs/examples/shadcn-questions.tsx'),
    path.join(app, 'src/questions.tsx'),
  );
  writeFileSync(
    path.join(app, 'src/main.tsx'),
    `import { createRoot } from 'react-dom/client';
import { AskButton, useProductFaqs } from '@/components/shelftalk';
import { Questions } from './questions';

function Count() {
  const list = useProductFaqs();
  return <p>{list.status}</p>;
}

const root = document.getElementById('app');
if (root) createRoot(root).render(<><Questions pageUrl="https://shop.example/a" /><AskButton /><Count /></>);
`,
  );
}

function write(file, value) {
  writeFileSync(path.join(app, file), `${JSON.stringify(value, null, 2)}\n`);
}

function run(command, ...args) {
  const { status } = spawnSync(command, args, {
    cwd: app,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Like `run`, while this process serves what the command asks for. */
function runBeside(registry, command, args) {
  const child = spawn(command, args, {
    cwd: app,
    stdio: 'inherit',
    env: { ...process.env, REGISTRY_URL: registry },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => child.on('exit', (status) => resolve(status === 0)));
}
