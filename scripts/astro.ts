/** Astro's own commands without its telemetry, as `npm run dev` and `npm run types` call them. */
process.env.ASTRO_TELEMETRY_DISABLED = '1';
delete process.env.BASE_URL;
await import('../node_modules/astro/bin/astro.mjs');
