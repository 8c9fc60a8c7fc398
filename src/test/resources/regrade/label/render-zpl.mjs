// Renders labels of ZPL as a printer would: node render-zpl.mjs MODULES WIDTH_MM HEIGHT_MM DOTS_PER_MM FILE.zpl...
// writes FILE.zpl.1.png, FILE.zpl.2.png ... beside each, one for each label in it.
import { createRequire } from "node:module";
import { readFileSync, writeFileSync } from "node:fs";

const [modules, width, height, density, ...files] = process.argv.slice(2);
const { ready } = createRequire(modules + "/")("zpl-renderer-js");
const { api } = await ready;
for (const file of files) {
  const labels = await api.zplToBase64MultipleAsync(readFileSync(file, "utf8"), +width, +height, +density);
  labels.forEach((png, i) => writeFileSync(`${file}.${i + 1}.png`, Buffer.from(png, "base64")));
}
process.exit(0);
