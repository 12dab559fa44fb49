// Pictures of every step at three widths, light and dark, for looking at.
// usage: node tests/e2e/shots.mjs OUTDIR [ROUTE…]
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ROUTES, open } from "./harness.mjs";

const [outdir = "target/shots", ...routes] = process.argv.slice(2);
const SIZES = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

mkdirSync(outdir, { recursive: true });
const stage = await open();
try {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of SIZES) {
      const { page, context, complaints } = await stage.page({ viewport, colorScheme });
      for (const route of routes.length ? routes : ROUTES) {
        await page.goto(`${stage.workbench.url}/#/${route}`);
        await page.waitForTimeout(150);
        const file = path.join(outdir, `${route}-${viewport.width}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: viewport.width < 1000 });
        console.log(file);
      }
      complaints.forEach((each) => console.error(`complaint at ${viewport.width} ${colorScheme}: ${each}`));
      await context.close();
    }
  }
} finally {
  await stage.close();
}
