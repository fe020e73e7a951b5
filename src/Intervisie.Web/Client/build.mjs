// Builds what the browser gets: one style sheet, one script, the font, two sprites and the icon of the site, each named after
// its content so that it may be kept for ever, and manifest.json, in which the site looks their names up.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { compile } from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '..', 'wwwroot', 'dist');
const modules = join(here, '..', '..', '..', 'content', 'modules');
const packages = join(here, 'node_modules');
const files = {};

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

function put(name, content) {
  const [stem, end] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  files[name] = `${stem}-${hash}${end}`;
  writeFileSync(join(out, files[name]), content);
}

// Upright Latin is all that most pages need; the browser fetches the others for a name such as Yılmaz, or for emphasis.
const font = join(packages, '@fontsource-variable', 'atkinson-hyperlegible-next', 'files');
for (const [name, file] of Object.entries({
  'letter.woff2': 'latin-wght-normal',
  'letter-italic.woff2': 'latin-wght-italic',
  'letter-ext.woff2': 'latin-ext-wght-normal',
  'letter-ext-italic.woff2': 'latin-ext-wght-italic',
})) {
  put(name, readFileSync(join(font, `atkinson-hyperlegible-next-${file}.woff2`)));
}

const style = compile(join(here, 'scss', 'site.scss'), {
  style: 'compressed',
  loadPaths: [packages],
  quietDeps: true,
  silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
});
put('site.css', style.css.replaceAll(/font:([a-z0-9.-]+)/g, (_, name) => files[name]));

const script = await build({
  entryPoints: [join(here, 'js', 'site.js')],
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
put('site.js', script.outputFiles[0].text);

/** The inside of a drawing as a symbol of a sprite, with its attributes for lines and fills. */
function symbol(id, svg) {
  const box = /viewBox="([^"]+)"/.exec(svg)[1];
  const inside = svg.slice(svg.indexOf('>', svg.indexOf('<svg')) + 1, svg.lastIndexOf('</svg>')).replaceAll(/\s*\n\s*/g, '').trim();
  return `<symbol id="${id}" viewBox="${box}">${inside}</symbol>`;
}

const sprite = (symbols) => `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;

const icons = JSON.parse(readFileSync(join(here, 'icons.json'), 'utf8'));
put('icons.svg', sprite(Object.entries(icons).map(([ours, theirs]) => symbol(ours, readFileSync(join(packages, 'bootstrap-icons', 'icons', `${theirs}.svg`), 'utf8')))));

const drawings = readdirSync(join(here, 'illustrations')).filter((f) => f.endsWith('.svg')).map((f) => [basename(f, '.svg'), join(here, 'illustrations', f)]);
const ofModules = readdirSync(modules).map((m) => [`module-${m.replace(/^\d+-/, '')}`, join(modules, m, 'illustration.svg')]).filter(([, file]) => existsSync(file));
const pictures = [...drawings, ...ofModules];
put('illustrations.svg', sprite(pictures.map(([id, file]) => symbol(id, readFileSync(file, 'utf8')))));

put('favicon.svg', readFileSync(join(here, 'favicon.svg')));

writeFileSync(join(out, 'manifest.json'), `${JSON.stringify({ files, icons: Object.keys(icons), pictures: pictures.map(([id]) => id) }, null, 2)}\n`);
