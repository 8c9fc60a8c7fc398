// Reads every symbol of pictures: node decode.mjs MODULES FILE.png...
// prints one line for each symbol: FILE <tab> FORMAT <tab> TEXT
import { createRequire } from "node:module";
import { join } from "node:path";
import { readFileSync } from "node:fs";

const [modules, ...files] = process.argv.slice(2);
const require = createRequire(modules + "/");
const { prepareZXingModule, readBarcodes } = require("zxing-wasm/reader");
// left to itself it would fetch its code from the network
const code = readFileSync(join(modules, "zxing-wasm", "dist", "reader", "zxing_reader.wasm"));
await prepareZXingModule({ overrides: { wasmBinary: code.buffer.slice(code.byteOffset, code.byteOffset + code.length) }, fireImmediately: true });
for (const file of files) {
  const found = await readBarcodes(new Uint8Array(readFileSync(file)), { tryHarder: true, formats: ["Code128", "QRCode"] });
  for (const { format, text } of found) console.log(`${file}\t${format}\t${text}`);
}
