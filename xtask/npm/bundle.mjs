// Bundles the page: index.html + static/ + wasm-pack's output → a flat dist/ with
// content-hashed names, relative URLs and a .br and .gz beside each file.
// usage: node bundle.mjs ROOT PKG DIST
// It deliberately does not compile Rust and does not serve.
import { promises as fs } from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { promisify } from "node:util";
import { build } from "esbuild";

const [root, pkg, dist] = process.argv.slice(2).map((each) => path.resolve(each));
const BUNDLED = /\.(css|js)$/;
const COMPRESSED = /\.(css|html|js|json|map|svg|txt|wasm|webmanifest|xml)$/;

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

/** `import "./page.js"`, `"./page_bg.wasm"`, `"./rules.json"` and the like mean what was built. */
const built = {
  name: "built",
  setup: (esbuild) =>
    esbuild.onResolve({ filter: /^\.\/((bulk|first|page)(\.js|_bg\.wasm)|rules\.json)$/ }, ({ path: name }) => ({
      path: path.join(pkg, name),
    })),
};

const TARGET = ["chrome109", "firefox115", "safari16.4"];

/**
 * `import styles from "./whole.css"` means its text: a script adopts it when it is first wanted.
 * CodeMirror's own styles are adopted as well: `static/editor/style.js` stands in the place of
 * `style-mod`, which would make a style element.
 */
const adopted = {
  name: "adopted-styles",
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /[\\/](whole|editor)\.css$/ }, async ({ path: entry }) => {
      const options = { entryPoints: [entry], bundle: true, minify: true, write: false, target: TARGET };
      const { outputFiles } = await build(options);
      return { contents: outputFiles[0].text, loader: "text" };
    });
    const ours = path.join(root, "static/editor/style.js");
    esbuild.onResolve({ filter: /^style-mod$/ }, ({ importer }) => (importer === ours ? undefined : { path: ours }));
  },
};

/** `import url from "./x.js?worker"` means the URL of a script of its own, made of x.js. */
const workers = {
  name: "workers",
  setup: (esbuild) => {
    esbuild.onResolve({ filter: /\.js\?worker$/ }, ({ path: name, resolveDir }) => ({
      path: path.join(resolveDir, name.replace(/\?worker$/, "")),
      namespace: "worker",
    }));
    esbuild.onLoad({ filter: /.*/, namespace: "worker" }, async ({ path: entry }) => {
      const [script] = Object.keys(await bundle(entry, dist)).filter((each) => each.endsWith(".js"));
      return { contents: `export default ${JSON.stringify(`./${path.basename(script)}`)}`, loader: "js" };
    });
  },
};

const bundle = (entry, outdir) =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir,
    bundle: true,
    minify: true,
    format: "esm",
    target: TARGET,
    nodePaths: [path.join(import.meta.dirname, "node_modules")],
    splitting: true,
    chunkNames: "[name]-[hash]",
    entryNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".wasm": "file", ".json": "file", ".svg": "file", ".woff2": "file" },
    plugins: [built, adopted, workers],
    metafile: true,
    legalComments: "none",
    logLevel: "error",
  }).then(({ metafile }) => metafile.outputs);

/** Names the hashed files, asks for them early, drops comments and indentation. */
export const rewrite = (html, { css, scripts, wasm }) => {
  const swap = (text, pattern, to) => {
    const parts = text.split(pattern);
    if (parts.length !== 2) fail(`index.html: expected ${pattern} exactly once, found ${parts.length - 1}`);
    return parts.join(to);
  };
  const early = [
    `<link rel="preload" as="fetch" type="application/wasm" crossorigin href="${wasm}">`,
    ...scripts.map((each) => `<link rel="modulepreload" href="${each}">`),
  ].join("");
  const linked = swap(
    swap(html, '<link rel="stylesheet" href="static/app.css">', `<link rel="stylesheet" href="${css}">${early}`),
    '<script type="module" src="static/boot.js"></script>',
    `<script type="module" src="${scripts[0]}"></script>`,
  );
  return linked
    .replace(/<!--[\s\S]*?-->/g, "")
    .replaceAll('="static/', '="')
    .split(/(<(?:pre|textarea)[\s\S]*?<\/(?:pre|textarea)>)/)
    .map((part, at) => (at % 2 ? part : part.replace(/\s*\n\s*/g, "\n").replace(/>\n</g, ">\n<")))
    .join("")
    .trim();
};

const compress = async (file) => {
  const bytes = await fs.readFile(file);
  const br = promisify(zlib.brotliCompress)(bytes, {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
      [zlib.constants.BROTLI_PARAM_LGWIN]: 24,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
  const gz = promisify(zlib.gzip)(bytes, { level: 9 });
  await Promise.all([fs.writeFile(`${file}.br`, await br), fs.writeFile(`${file}.gz`, await gz)]);
};

/** Icons, the manifest, … : what is neither script nor style is copied, flat or not, as it lies. */
const copyRest = async () => {
  const from = path.join(root, "static");
  for (const entry of await fs.readdir(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || BUNDLED.test(entry.name)) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const to = path.join(dist, path.relative(from, file));
    await fs.mkdir(path.dirname(to), { recursive: true });
    await fs.copyFile(file, to);
  }
};

/** The licences of the packages that are shipped, as they ask for it. */
const writeLicences = async (outputs) => {
  const folderOf = (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
  const folders = new Set(Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs).map(folderOf)));
  folders.delete(undefined);
  const licenceOf = async (folder) => {
    const { name, version } = JSON.parse(await fs.readFile(path.join(root, folder, "package.json"), "utf8"));
    return `${name} ${version}\n\n${(await fs.readFile(path.join(root, folder, "LICENSE"), "utf8")).trim()}\n`;
  };
  const all = await Promise.all([...folders].sort().map(licenceOf));
  if (all.length) await fs.writeFile(path.join(dist, "licences.txt"), all.join("\n---\n\n"));
};

await fs.rm(dist, { recursive: true, force: true });
await fs.mkdir(dist, { recursive: true });
const outputs = Object.assign({}, await bundle("static/boot.js", dist), await bundle("static/app.css", dist));
const one = (pattern) =>
  Object.keys(outputs).find((each) => pattern.test(path.basename(each))) ??
  fail(`esbuild wrote no ${pattern}: ${Object.keys(outputs)}`);

/** A script and the chunks that it cannot start without, so that all are asked for at once. */
const withImports = (script) => [
  script,
  ...outputs[script].imports.filter(({ kind }) => kind === "import-statement").flatMap((each) => withImports(each.path)),
];
const scripts = [...new Set(withImports(one(/^boot-.*\.js$/)))].map((each) => path.basename(each));
await copyRest();
await writeLicences(outputs);
const html = await fs.readFile(path.join(root, "index.html"), "utf8");
await fs.writeFile(
  path.join(dist, "index.html"),
  rewrite(html, {
    css: path.basename(one(/^app-.*\.css$/)),
    scripts,
    wasm: path.basename(one(/^first_bg-.*\.wasm$/)),
  }),
);
const files = await fs.readdir(dist, { recursive: true });
await Promise.all(files.filter((each) => COMPRESSED.test(each)).map((each) => compress(path.join(dist, each))));
